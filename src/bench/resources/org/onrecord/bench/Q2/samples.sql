-- after each of the 100 actors who speak the most
select json_build_object('after', cursor_at(concat('actors/MOST_QUOTED|', quote_count, '|', id))) as onrecord,
    array[quote_count::text, id::text] as "limit", json_build_object('after', n) as postgraphile
from (select id, quote_count, row_number() over (order by quote_count desc, id desc) as n from actor) as numbered
where n <= 100
