select concat('{"actors":{"nodes":[', (
    select string_agg(concat('{"id":"P', a.id, '","name":', to_json(a.name), ',"kind":"', a.kind, '","quoteCount":', a.quote_count,
        ',"quotes":{"nodes":[', (
            select string_agg(concat('{"id":"Q', q.id, '","text":', to_json(q.text), ',"kind":"', q.kind, '","article":{"id":"A', r.id,
                '","headline":', to_json(r.headline), ',"publishedOn":', coalesce('"' || r.published_on || '"', 'null'), '}}'), ',')
            from (select * from quote where speaker_id = a.id and listed order by dated_on desc, id desc limit 5) as q
            join article r on r.id = q.article_id),
        ']}}'), ',')
    from (select * from actor where (quote_count, id) < (?::int, ?::uuid) order by quote_count desc, id desc limit 20) as a), ']}}')
