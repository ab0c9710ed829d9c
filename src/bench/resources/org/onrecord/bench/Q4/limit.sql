select concat('{"articles":{"nodes":[',
    string_agg(concat('{"id":"A', id, '","headline":', to_json(headline), ',"byline":', coalesce(to_json(byline)::text, 'null'),
        ',"agency":', coalesce(to_json(agency)::text, 'null'), ',"publishedOn":', coalesce('"' || published_on || '"', 'null'), '}'), ',')
        filter (where i <= 20),
    '],"pageInfo":{"hasNextPage":', case when count(*) > 20 then 'true' else 'false' end,
    ',"endCursor":', coalesce('"' || cursor_at('articles/NEWEST|' || (max(dated_on::text || '|' || id) filter (where i = least(20, n)))) || '"', 'null'), '}}}')
from (select id, headline, byline, agency, published_on, dated_on, row_number() over () as i, count(*) over () as n
      from (select * from article where (dated_on, id) < (?::date, ?::uuid) order by dated_on desc, id desc limit 21) as rows) as page
