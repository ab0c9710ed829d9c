-- 100 topics, from the most talked about to the least
select json_build_object('id', 'T' || id) as onrecord, array[id::text] as "limit", json_build_object('id', id) as postgraphile
from (select id, row_number() over (order by id) as n, count(*) over () as total from topic) as numbered
where n % (total / 100) = 0
