-- Rare words by their index, frequent ones along the order: no one plan is good for both.
with asked as materialized (select words_wanted(?) as wanted),
    many as materialized (select sqrt(20 * greatest(reltuples, 10000))::int as n from pg_class where oid = 'quote'::regclass),
    matched as materialized (
        select dated_on, id from quote where listed and words @@ (select wanted from asked) limit (select n from many) + 1),
    newest as (
        (select * from matched where (select count(*) from matched) <= (select n from many) order by dated_on desc, id desc limit 20)
        union all
        (select dated_on, id from quote
         where (select count(*) from matched) > (select n from many) and listed and (words @@ (select wanted from asked)) is true
         order by dated_on desc, id desc limit 20))
select concat('{"quotes":{"nodes":[', (
    select string_agg(concat('{"id":"Q', q.id, '","text":', to_json(q.text), ',"kind":"', q.kind, '","speaker":',
        case when s.id is null then 'null' else concat('{"id":"P', s.id, '","name":', to_json(s.name), '}') end, '}'), ','
        order by q.dated_on desc, q.id desc)
    from newest cross join lateral (select * from quote where id = newest.id offset 0) as q
    left join actor s on s.id = q.speaker_id), ']}}')
