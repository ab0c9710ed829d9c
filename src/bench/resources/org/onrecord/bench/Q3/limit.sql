select concat('{"topic":', coalesce((
    select concat('{"id":"T', t.id, '","label":', to_json(t.label), ',"quotes":{"nodes":[', (
            select string_agg(concat('{"id":"Q', q.id, '","text":', to_json(q.text), ',"kind":"', q.kind, '","speaker":',
                case when s.id is null then 'null' else concat('{"id":"P', s.id, '","name":', to_json(s.name), '}') end,
                ',"article":{"id":"A', a.id, '","headline":', to_json(a.headline), ',"publishedOn":',
                coalesce('"' || a.published_on || '"', 'null'), '}}'), ',' order by qt.dated_on desc, qt.quote_id desc)
            from (select * from quote_topic where topic_id = t.id and listed order by dated_on desc, quote_id desc limit 20) as qt
            join quote q on q.id = qt.quote_id
            join article a on a.id = q.article_id
            left join actor s on s.id = q.speaker_id),
        ']}}')
    from topic t where t.id = ?::uuid), 'null'), '}')
