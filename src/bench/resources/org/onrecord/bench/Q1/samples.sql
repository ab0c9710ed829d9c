-- 200 articles with quotes, from all years
select json_build_object('id', 'A' || id) as onrecord, array[id::text] as "limit", json_build_object('id', id) as postgraphile
from (select id, row_number() over (order by id) as n, count(*) over () as total
      from article where exists (select from quote where article_id = article.id and listed)) as numbered
where n % (total / 200) = 0
