select concat('{"article":', coalesce((
    select concat('{"id":"A', a.id, '","headline":', to_json(a.headline), ',"byline":', coalesce(to_json(a.byline)::text, 'null'),
        ',"agency":', coalesce(to_json(a.agency)::text, 'null'), ',"publishedOn":', coalesce('"' || a.published_on || '"', 'null'),
        ',"quotes":{"nodes":[', (
            select string_agg(concat('{"id":"Q', q.id, '","text":', to_json(q.text), ',"kind":"', q.kind, '","cue":',
                coalesce(to_json(q.cue)::text, 'null'), ',"confidence":', q.confidence, ',"speaker":',
                case when s.id is null then 'null' else concat('{"id":"P', s.id, '","name":', to_json(s.name), ',"kind":"', s.kind, '"}') end,
                ',"topics":[', (
                    select string_agg(concat('{"id":"T', t.id, '","label":', to_json(t.label), '}'), ',' order by t.label, t.id)
                    from quote_topic qt join topic t on t.id = qt.topic_id where qt.quote_id = q.id),
                ']}'), ',' order by q.position, q.id)
            from (select * from quote where article_id = a.id and listed order by position, id limit 50) as q
            left join actor s on s.id = q.speaker_id),
        ']}}')
    from article a where a.id = ?::uuid), 'null'), '}')
