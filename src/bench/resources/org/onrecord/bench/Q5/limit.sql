select concat('{"quotes":{"nodes":[', (
    select string_agg(concat('{"id":"Q', q.id, '","text":', to_json(q.text), ',"kind":"', q.kind, '","speaker":',
        case when s.id is null then 'null' else concat('{"id":"P', s.id, '","name":', to_json(s.name), '}') end, '}'), ','
        order by q.dated_on desc, q.id desc)
    from (select * from quote where listed and words @@ (select words_wanted(?)) order by dated_on desc, id desc limit 20) as q
    left join actor s on s.id = q.speaker_id), ']}}')
