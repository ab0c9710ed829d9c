-- Fills an empty archive with made-up articles: articles on every day, actors and topics skewed as in the news (the
-- first is in every second article, the last in hardly any), all acts, kinds and states. The same numbers in, the
-- same archive out, but for the ids.

create function pg_temp.chance(n bigint, seed bigint) returns float8 language sql immutable
    return (hashint8extended(n, seed) & 1073741823) / 1073741824.0;

-- one of 1..size, the first ones by far the most often (log-uniform, as Zipf's law has it)
create function pg_temp.skewed(n bigint, seed bigint, size int) returns int language sql immutable
    return least(size, floor(power(size + 1, pg_temp.chance(n, seed)))::int);

create function pg_temp.words(n bigint, seed bigint, count int) returns text language sql immutable
    return (select string_agg((array['talks', 'treaty', 'border', 'market', 'prices', 'budget', 'election', 'court',
                'climate', 'energy', 'harvest', 'border guards', 'ceasefire', 'parliament', 'reform', 'tariffs',
                'hospital', 'schools', 'pipeline', 'summit', 'naïve', 'œuvre', '“fair”', '🌾', 'will', 'must', 'shall',
                'never', 'soon', 'again', 'resume', 'fail', 'rise', 'fall', 'agree', 'refuse'])
                [1 + floor(36 * pg_temp.chance(n * 64 + i, seed))::int], ' ' order by i)
            from generate_series(1, count) as i);

-- A few corrections: a merge, quotes put right, an undo.
create function pg_temp.correct_archive(duplicate uuid, survivor uuid, topic uuid) returns void language plpgsql as $$
declare
    this uuid;
    undone uuid;
    one quote;
begin
    this := begin_curation();
    perform merge_actors(survivor, duplicate);
    insert into change (id, kind, made_by, note, subject_type, subject_id)
    values (this, 'MERGE_ACTORS', 'Anna', 'the same man', 'ACTOR', survivor);
    perform end_curation(this);
    for one in select * from quote order by dated_on, position, article_id limit 12 loop
        undone := this;
        this := begin_curation();
        if one.position % 3 = 0 then
            insert into quote_topic select id, topic, dated_on, listed from quote where id = one.id on conflict do nothing;
        end if;
        update quote set speaker_id = survivor, curated = '{speaker,topics}', version = version + 1 where id = one.id;
        insert into change (id, kind, made_by, subject_type, subject_id)
        values (this, 'CORRECT_QUOTE', 'Bo', 'QUOTE', one.id);
        perform end_curation(this);
    end loop;
    perform begin_curation();
    perform take_back(undone);
    this := current_setting('onrecord.change');
    insert into change (id, kind, made_by, subject_type, subject_id, undoes)
    select this, 'UNDO', 'Anna', subject_type, subject_id, id from change where id = undone;
    update change set undone_by = this where id = undone;
    perform end_curation(this);
end $$;

create function pg_temp.fill_archive(articles int, actors int, topics int) returns void language plpgsql as $$
begin
    create temp table new_actor on commit drop as
        select n, uuidv7() as id from generate_series(1, actors) as n;
    create temp table new_topic on commit drop as
        select n, uuidv7() as id from generate_series(1, topics) as n;
    create temp table new_article on commit drop as
        select n, uuidv7() as id, pg_temp.words(n, 1, 6) || ' ' || n as headline,
            date '2016-01-01' + (pg_temp.chance(n, 2) * 3650)::int as dated_on,
            floor(power(22, pg_temp.chance(n, 3)))::int as quotes
        from generate_series(1, articles) as n;

    insert into actor (id, name, kind, description, aliases, titles, country_code, affiliation_id)
    select id, initcap((array['jens', 'maria', 'li', 'olga', 'sam', 'noor', 'ana', 'kofi'])[1 + n % 8]) || ' '
            || chr(65 + n / 26 % 26) || chr(97 + n % 26) || 'berg' || n,
        (array['PERSON', 'ORGANISATION', 'COUNTRY', 'GROUP', 'ROLE', 'PERSON', 'PERSON'])[1 + n % 7],
        case when n % 3 = 0 then 'Minister no. ' || n end,
        array['Alias ' || n, 'A' || n], case when n % 3 = 0 then array['Minister no. ' || n] else '{}' end,
        case when n % 7 = 2 then 'NO' end,
        case when n > 3 and n % 4 = 0 then (select id from new_actor where n = 2) end
    from new_actor order by n;

    insert into topic (id, label, label_key, description)
    select id, 'Topic ' || pg_temp.words(n, 4, 2) || ' ' || n, lower('Topic ' || pg_temp.words(n, 4, 2) || ' ' || n),
        case when n % 2 = 0 then 'About ' || n end
    from new_topic order by n;

    -- a paragraph is: “words,” name said.
    create temp table new_quote on commit drop as
        select a.n as article, i, uuidv7() as id, sp.id as speaker, sp.n as speaker_n, sp.name as speaker_name,
            pg_temp.words(a.n * 32 + i, 6, 6 + (pg_temp.chance(a.n * 32 + i, 7) * 20)::int) as words,
            (array['said', 'told reporters', 'warned', 'fears', 'wants'])[1 + (a.n + i) % 5] as cue,
            pg_temp.chance(a.n * 32 + i, 8) as act, pg_temp.chance(a.n * 32 + i, 9) as status
        from new_article a
        cross join lateral generate_series(1, a.quotes) as i
        join (select new_actor.n, actor.id, actor.name from new_actor join actor using (id)) as sp
            on sp.n = pg_temp.skewed(a.n * 32 + i, 10, actors);
    create temp table new_text on commit drop as
        select article, string_agg(paragraph, E'\n' order by i) as body
        from (select article, i, '“' || words || ',” ' || speaker_name || ' ' || cue || '.' as paragraph from new_quote)
        group by article;

    insert into article (id, headline, byline, agency, place, published_on, url, source, language, text, text_length,
        text_hash, dated_on)
    select a.id, a.headline, case when n % 2 = 0 then 'By Reporter ' || n % 10 end,
        case when n % 5 > 0 then (array['AFP', 'AP', 'Reuters', 'dpa'])[n % 5] end,
        case when n % 3 > 0 then 'BRUSSELS' end, case when n % 10 > 0 then a.dated_on end,
        'https://news.example/' || n, 'example', 'en', headline || E'\n' || body,
        char_length(headline || E'\n' || body), sha256(convert_to(headline || E'\n' || body, 'UTF8')), a.dated_on
    from new_article a join new_text t on t.article = a.n order by a.dated_on, a.n;

    -- where each paragraph begins in its text
    create temp table new_place on commit drop as
        select q.*, a.id as article_id, a.dated_on, char_length(a.headline) + 1
            + coalesce(sum(char_length(q.words) + char_length(speaker_name) + char_length(cue) + 7)
                over (partition by article order by i rows between unbounded preceding and 1 preceding), 0)::int as start,
            x.text_length
        from new_quote q join new_article a on a.n = q.article join article x on x.id = a.id;

    insert into paragraph (article_id, ordinal, role, span_start, span_end, text_length)
    select a.id, 0, 'HEADLINE', 0, char_length(a.headline), x.text_length
    from new_article a join article x on x.id = a.id
    union all
    select article_id, i, 'BODY', start,
        start + char_length(words) + char_length(speaker_name) + char_length(cue) + 6, text_length
    from new_place;

    insert into quote (id, article_id, text_length, speaker_id, text, prefix, suffix, content_starts, content_ends, kind,
        act, status, confidence, speaker_text, speaker_start, speaker_end, cue, cue_start, cue_end, dated_on)
    select id, article_id, text_length, case when (speaker_n + i) % 16 > 0 then speaker end, words, '“',
        ',” ' || speaker_name || ' ' || cue,
        array[start + 1], array[start + 1 + char_length(words)],
        (array['DIRECT', 'MIXED', 'INDIRECT'])[1 + (article + i) % 3],
        case when act < 0.7 then 'ASSERTION' when act < 0.8 then 'BELIEF' when act < 0.9 then 'FACT' else 'INTENTION' end,
        case when status < 0.85 then 'EXTRACTED' when status < 0.9 then 'CONFIRMED' when status < 0.95 then 'CORRECTED'
            else 'REJECTED' end,
        (0.4 + 0.01 * floor(60 * pg_temp.chance(article * 32 + i, 11)))::real,
        speaker_name, start + 4 + char_length(words), start + 4 + char_length(words) + char_length(speaker_name),
        cue, start + 5 + char_length(words) + char_length(speaker_name),
        start + 5 + char_length(words) + char_length(speaker_name) + char_length(cue), dated_on
    from new_place order by dated_on, article, i;

    insert into article_actor (article_id, actor_id, dated_on, mention_count)
    select article_id, speaker, dated_on, count(*) from new_place group by article_id, speaker, dated_on;
    insert into mention (article_id, actor_id, span_start, span_end, text_length, form)
    select article_id, speaker, start + 4 + char_length(words),
        start + 4 + char_length(words) + char_length(speaker_name), text_length, 'NAME'
    from new_place;

    insert into article_topic (article_id, topic_id, dated_on, discussed, weight, evidence_start, evidence_end, text_length)
    select distinct on (a.id, t.id) a.id, t.id, a.dated_on, pg_temp.chance(a.n * 4 + k, 12) < 0.3, (0.5 / k)::real, 0, 5,
        x.text_length
    from new_article a
    join article x on x.id = a.id
    cross join generate_series(1, 3) as k
    join new_topic t on t.n = pg_temp.skewed(a.n * 4 + k, 13, topics)
    order by a.id, t.id, k;
    insert into quote_topic (quote_id, topic_id, dated_on, listed)
    select distinct q.id, t.id, q.dated_on, q.listed
    from new_place p
    join quote q on q.id = p.id
    cross join generate_series(1, 2) as k
    join new_topic t on t.n = pg_temp.skewed(p.article * 64 + p.i * 2 + k, 14, topics)
    where pg_temp.chance(p.article * 64 + p.i * 2 + k, 15) < 0.7;

    insert into near_duplicate (article_id, other_id, similarity)
    select case when turned then b.id else a.id end, case when turned then a.id else b.id end, 35 + a.n * 7 % 60
    from new_article a join new_article b on b.n in (a.n + 1, a.n + 2) and a.n % 3 = 0
    cross join (values (false), (true)) as direction (turned);
    insert into occurrence (quote_id, other_id)
    select case when turned then b.id else a.id end, case when turned then a.id else b.id end
    from new_quote a join new_quote b on b.article = a.article + 1 and b.i = a.i
    cross join (values (false), (true)) as direction (turned);

    insert into ingestion_run (sources, started_at, listed_at, ended_at, again, items, kept, known, failed)
    select array['/news/' || n, '-'], timestamptz '2020-01-01 00:00Z' + n * interval '1 hour',
        case when n < 7 then timestamptz '2020-01-01 00:10Z' + n * interval '1 hour' end,
        case when n < 6 then timestamptz '2020-01-01 00:20Z' + n * interval '1 hour' end, n % 3 = 0, 20 + n, 10, 4, n
    from generate_series(0, 7) as n order by n;
    insert into ingestion_item (run_id, file, at, state, stage, reason)
    select r.id, r.sources[1], 'line ' || k, 'FAILED', (array['SOURCE', 'READING', 'KEEPING'])[1 + k % 3],
        'the reason no. ' || k
    from ingestion_run r cross join lateral generate_series(1, r.failed) as k order by r.id, k;
    perform pg_temp.correct_archive((select id from new_actor where n = actors), (select id from new_actor where n = 3),
        (select id from new_topic where n = 1));
end $$;
