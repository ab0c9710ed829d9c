-- Fills an empty archive with made-up articles, set by set. The same numbers in, the same archive out, but for the
-- ids. Who speaks, what about, and which words are used follows Zipf's law: the first of n has 1/log(n) of all.
-- Triggers are off meanwhile, so all that they keep is counted here.

create function pg_temp.chance(n bigint, seed bigint) returns float8 language sql immutable
    return (hashint8extended(n, seed) & 1073741823) / 1073741824.0;

-- one of 1..size, log-uniform
create function pg_temp.zipf(n bigint, seed bigint, size int) returns int language sql immutable
    return least(size, floor(power(size + 1, pg_temp.chance(n, seed)))::int);

-- one of 0..size-1, each as often
create function pg_temp.pick(n bigint, seed bigint, size int) returns int language sql immutable
    return floor(size * pg_temp.chance(n, seed))::int;

-- The ten most frequent words are those of English, the others are syllables.
create function pg_temp.word(rank int) returns text language sql immutable
    return case when rank <= 10
        then (array['the', 'of', 'to', 'and', 'that', 'in', 'is', 'will', 'for', 'not'])[rank]
        else (array['ba', 'co', 'di', 'fu', 'ga', 'ho', 'ji', 'ku', 'la', 'mo', 'ni', 'pu', 'ra', 'so', 'ti', 'vu'])
                [1 + rank % 16]
            || (array['lan', 'mer', 'nis', 'por', 'rud', 'sel', 'tam', 'vok', 'zan', 'ber', 'dim', 'fon', 'gur', 'hal',
                'kel', 'lor'])[1 + rank / 16 % 16]
            || case when rank < 256 then ''
                else (array['a', 'ec', 'id', 'on', 'ur', 'al', 'em', 'is', 'ov', 'ut', 'an', 'er', 'ik', 'om', 'us', 'at'])
                    [1 + rank / 256 % 16] end
            || case when rank < 4096 then '' else chr(97 + rank / 4096) || 'o' end
        end;

create procedure pg_temp.fill(articles int, quotes int, actors int, topics int) language plpgsql as $$
begin
    create temp table vocabulary as select rank, pg_temp.word(rank) as word from generate_series(1, 20000) as rank;
    -- what people say is put together of phrases of three to nine words
    create temp table phrase as
        select n, string_agg(word, ' ' order by i) as words
        from generate_series(0, 49999) as n
        cross join generate_series(1, 9) as i
        join vocabulary on rank = pg_temp.zipf(n * 10 + i, 1, 20000)
        where i <= 3 + n % 7
        group by n;
    analyze phrase;

    create temp table new_actor as
        select n, uuidv7() as id,
            initcap(pg_temp.word(11 + n * 7 % 4000)) || ' ' || initcap(pg_temp.word(300 + n * 13 % 19000)) || ' ' || n as name
        from generate_series(1, actors) as n;
    create temp table new_topic as
        select n, uuidv7() as id, initcap(pg_temp.word(11 + n * 11 % 8000)) || ' ' || pg_temp.word(11 + n * 5 % 900) || ' ' || n
            as label
        from generate_series(1, topics) as n;
    analyze new_actor, new_topic;
    -- articles come in as they are published, day by day
    create temp table new_article as
        select a.n, uuidv7() as id, initcap(p.words) as headline, concat_ws(' ', p.words, q.words, r.words, s.words, q.words) as opening,
            date '2016-01-01' + (a.n * 3650::bigint / articles)::int as dated_on
        from generate_series(1, articles) as a(n)
        join phrase p on p.n = pg_temp.pick(a.n, 2, 50000)
        join phrase q on q.n = pg_temp.pick(a.n, 3, 50000)
        join phrase r on r.n = pg_temp.pick(a.n, 4, 50000)
        join phrase s on s.n = pg_temp.pick(a.n, 5, 50000)
        order by a.n;
    -- a paragraph is: “words,” name said.
    create temp table new_quote as
        select placed.n, article, uuidv7() as id, i, actor.id as speaker, actor.name as speaker_name,
            concat_ws(' ', p.words, q.words, r.words) as words,
            (array['said', 'told reporters', 'warned', 'fears', 'wants'])[1 + placed.n % 5] as cue
        from (select n, article, row_number() over (partition by article order by n) as i
              from (select n, 1 + pg_temp.pick(n, 6, articles) as article from generate_series(1, quotes) as n) as quote) as placed
        join new_actor as actor on actor.n = pg_temp.zipf(placed.n, 7, actors)
        join phrase p on p.n = pg_temp.pick(placed.n, 8, 50000)
        join phrase q on q.n = pg_temp.pick(placed.n, 9, 50000)
        join phrase r on r.n = pg_temp.pick(placed.n, 10, 50000)
        order by article, i;
    analyze new_article, new_quote;

    insert into article (id, headline, byline, agency, place, published_on, url, source, language, text, text_length,
        text_hash, ingested_at, dated_on)
    select id, headline, case when n % 2 = 0 then 'By Reporter ' || n % 100 end,
        case when n % 5 > 0 then (array['AFP', 'AP', 'Reuters', 'dpa'])[n % 5] end, case when n % 3 > 0 then 'BRUSSELS' end,
        dated_on, 'https://news.example/' || n, 'example', 'en', body, char_length(body), sha256(convert_to(body, 'UTF8')),
        dated_on + time '12:00', dated_on
    from (select a.*, concat_ws(E'\n', headline, opening, paragraphs) as body
          from new_article a
          left join (select article, string_agg('“' || words || ',” ' || speaker_name || ' ' || cue || '.', E'\n' order by i)
                        as paragraphs
                     from new_quote group by article) as q on q.article = a.n) as told
    order by n;

    -- where each paragraph begins in its text
    create temp table new_place as
        select q.*, a.id as article_id, a.dated_on, x.text_length,
            (char_length(a.headline) + char_length(a.opening) + 2 + coalesce(
                sum(char_length(q.words) + char_length(speaker_name) + char_length(cue) + 7)
                    over (partition by article order by i rows between unbounded preceding and 1 preceding), 0))::int as start,
            char_length(q.words) as length, char_length(speaker_name) as name_length
        from new_quote q join new_article a on a.n = q.article join article x on x.id = a.id
        order by article, i;
    analyze new_place;

    insert into paragraph (article_id, ordinal, role, span_start, span_end, text_length)
    select a.id, 0, 'HEADLINE', 0, char_length(headline), text_length from new_article a join article using (id, headline)
    union all
    select a.id, 1, 'BODY', char_length(headline) + 1, char_length(headline) + 1 + char_length(opening), text_length
    from new_article a join article using (id, headline)
    union all
    select article_id, i + 1, 'BODY', start, start + length + name_length + char_length(cue) + 6, text_length
    from new_place;

    insert into quote (id, article_id, language, text_length, speaker_id, text, prefix, suffix, content_starts, content_ends, kind,
        act, status, confidence, speaker_text, speaker_start, speaker_end, cue, cue_start, cue_end, dated_on)
    select id, article_id, 'en', text_length, case when pg_temp.chance(n, 11) < 0.94 then speaker end, words, '“',
        ',” ' || speaker_name || ' ' || cue, array[start + 1], array[start + 1 + length],
        (array['DIRECT', 'MIXED', 'INDIRECT'])[1 + n % 3],
        (array['ASSERTION', 'ASSERTION', 'ASSERTION', 'ASSERTION', 'ASSERTION', 'ASSERTION', 'ASSERTION', 'BELIEF', 'FACT',
            'INTENTION'])[1 + pg_temp.pick(n, 12, 10)],
        (array['EXTRACTED', 'EXTRACTED', 'EXTRACTED', 'EXTRACTED', 'EXTRACTED', 'EXTRACTED', 'EXTRACTED', 'CONFIRMED',
            'CORRECTED', 'REJECTED'])[1 + pg_temp.pick(n, 13, 10)],
        (0.4 + 0.01 * pg_temp.pick(n, 14, 60))::real,
        speaker_name, start + 4 + length, start + 4 + length + name_length,
        cue, start + 5 + length + name_length, start + 5 + length + name_length + char_length(cue), dated_on
    from new_place order by article, i;

    insert into article_actor (article_id, actor_id, dated_on, mention_count)
    select article_id, speaker, dated_on, count(*) from new_place group by 1, 2, 3 order by dated_on, 1;
    insert into mention (article_id, actor_id, span_start, span_end, text_length, form)
    select article_id, speaker, start + 4 + length, start + 4 + length + name_length, text_length, 'NAME' from new_place;

    insert into topic (id, label, label_key, description)
    select id, label, lower(label), 'About ' || label from new_topic order by n;
    insert into article_topic (article_id, topic_id, dated_on, discussed, weight, evidence_start, evidence_end, text_length)
    select distinct on (dated_on, a.id, t.id) a.id, t.id, dated_on, k = 2, (0.5 / k)::real, 0, 5, text_length
    from new_article a join article using (id, dated_on)
    cross join generate_series(1, 3) as k
    join new_topic t on t.n = pg_temp.zipf(a.n * 4 + k, 15, topics)
    order by dated_on, a.id, t.id, k;
    insert into quote_topic (quote_id, topic_id, dated_on, listed)
    select distinct q.id, t.id, q.dated_on, q.listed
    from new_place p join quote q using (id)
    cross join generate_series(1, 2) as k
    join new_topic t on t.n = pg_temp.zipf(p.n * 2 + k, 16, topics)
    where pg_temp.chance(p.n * 2 + k, 17) < 0.7;

    insert into actor (id, name, kind, description, aliases, titles, country_code, affiliation_id, quote_count, mention_count)
    select a.id, name, (array['PERSON', 'ORGANISATION', 'COUNTRY', 'GROUP', 'ROLE', 'PERSON', 'PERSON'])[1 + n % 7],
        case when n % 3 = 0 then 'Minister ' || n end, array['Alias ' || n, 'A' || n],
        case when n % 3 = 0 then array['Minister ' || n] else '{}' end, case when n % 7 = 2 then 'NO' end,
        case when n > 3 and n % 4 = 0 then (select id from new_actor where n = 2) end,
        coalesce(spoken, 0), coalesce(mentioned, 0)
    from new_actor a
    left join (select speaker_id as id, count(*) as spoken from quote where listed group by 1) as s using (id)
    left join (select actor_id as id, count(*) as mentioned from mention group by 1) as m using (id)
    order by n;

    drop table vocabulary, phrase, new_actor, new_topic, new_article, new_quote, new_place;
end $$;
