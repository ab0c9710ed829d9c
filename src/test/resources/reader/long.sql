-- Articles that are longer than any newspaper's, each of so many quotes: paragraphs of “words,” name said. filler. They
-- are older than all others, so that they stand first in no list. Names have what trips a careless page: markup,
-- another direction, no space.

create function pg_temp.long_articles(articles int, quotes int, filler text) returns setof uuid language plpgsql as $$
declare
    names text[] := array['<b>Ann</b> & Sons', 'שרה כהן', 'محمد علي', repeat('Llanfair', 12), '𝕵an 🙂 Novák', 'Bo', 'Cy', 'Di', 'Ed', 'Flo'];
begin
    create temp table long_speaker on commit drop as
        select n, uuidv7() as id, name from unnest(names) with ordinality as each (name, n);
    insert into actor (id, name, kind) select id, name, 'PERSON' from long_speaker order by n;

    create temp table long_quote on commit drop as
        select a as article, i, s.id as speaker, s.name,
            'The zeppelin no. ' || i || ' <em>will</em> not land in ' || (array['Rome', 'ירושלים', 'Oslo', 'القاهرة', 'Łódź'])[1 + i % 5] as words
        from generate_series(1, articles) as a cross join generate_series(1, quotes) as i
        join long_speaker s on s.n = 1 + (i / 2) % 10;
    create temp table long_text on commit drop as
        select article, uuidv7() as id, date '1900-01-01' + article as dated_on,
            'A thousand quotes <i>and</i> more, no. ' || article || E'\n\n'
                || string_agg('“' || words || ',” ' || name || ' said. ' || filler, E'\n\n' order by i) as body
        from long_quote group by article;
    insert into article (id, headline, language, text, text_length, text_hash, dated_on, published_on)
    select id, split_part(body, E'\n', 1), 'en', body, char_length(body), sha256(convert_to(body, 'UTF8')), dated_on, dated_on
    from long_text;

    create temp table long_place on commit drop as
        select q.*, t.id as article_id, t.dated_on, char_length(t.body) as text_length,
            char_length(split_part(t.body, E'\n', 1)) + 2 + coalesce(sum(char_length(words) + char_length(name) + 13 + char_length(filler))
                over (partition by article order by i rows between unbounded preceding and 1 preceding), 0)::int as start
        from long_quote q join long_text t using (article);
    insert into paragraph (article_id, ordinal, role, span_start, span_end, text_length)
    select id, 0, 'HEADLINE', 0, char_length(split_part(body, E'\n', 1)), char_length(body) from long_text
    union all
    select article_id, i, 'BODY', start, start + char_length(words) + char_length(name) + 11 + char_length(filler), text_length
    from long_place;
    insert into article_actor (article_id, actor_id, dated_on, mention_count)
    select article_id, speaker, dated_on, 0 from long_place group by article_id, speaker, dated_on;
    insert into quote (article_id, text_length, speaker_id, text, prefix, suffix, content_starts, content_ends, kind, act,
        confidence, speaker_text, speaker_start, speaker_end, cue, cue_start, cue_end, dated_on)
    select article_id, text_length, speaker, words, '“', ',”', array[start + 1], array[start + 1 + char_length(words)],
        'DIRECT', 'ASSERTION', 0.5 + (i % 50) / 100.0, name, start + 4 + char_length(words),
        start + 4 + char_length(words) + char_length(name), 'said', start + 5 + char_length(words) + char_length(name),
        start + 9 + char_length(words) + char_length(name), dated_on
    from long_place order by article, i;
    return query select id from long_text order by article;
end $$;
