-- two fifths of the way down: 200,000 articles of 500,000
select json_build_object('after', cursor_at(concat('articles/NEWEST|', dated_on, '|', id))) as onrecord,
    array[dated_on::text, id::text] as "limit", json_build_object('after', n) as postgraphile
from (select id, dated_on, row_number() over (order by dated_on desc, id desc) as n, count(*) over () as total
      from article) as numbered
where n >= total * 2 / 5 and n < total * 2 / 5 + 2000 and n % 20 = 0
