-- What keeping an article costs: a news article has twenty quotes and seventy runs of words that they are found by.

-- Most contents are one piece: no subquery for those.
alter table quote drop constraint quote_check;
alter table quote add constraint quote_spans check (
    case when cardinality(content_starts) = 1 and cardinality(content_ends) = 1
        then 0 <= content_starts[1] and content_starts[1] < content_ends[1] and content_ends[1] <= text_length
        else spans_are_valid(content_starts, content_ends, text_length) end);

-- As in V1. The text is taken out of its compressed form once, not at each substr.
create or replace function quote_words_stand_in_text() returns trigger language plpgsql as $$
declare
    body text;
    said text;
begin
    select a.text || '' into body from article a where a.id = new.article_id;
    if cardinality(new.content_starts) = 1 then
        said := substr(body, new.content_starts[1] + 1, new.content_ends[1] - new.content_starts[1]);
    else
        said := (select string_agg(substr(body, s + 1, e - s), ' … ' order by i)
                 from unnest(new.content_starts, new.content_ends) with ordinality as piece (s, e, i));
    end if;
    if new.text <> said then
        raise exception 'quote.text is not what stands at its spans' using errcode = 'check_violation';
    end if;
    if new.speaker_text <> substr(body, new.speaker_start + 1, new.speaker_end - new.speaker_start) then
        raise exception 'quote.speaker_text is not what stands at its span' using errcode = 'check_violation';
    end if;
    if new.cue <> substr(body, new.cue_start + 1, new.cue_end - new.cue_start) then
        raise exception 'quote.cue is not what stands at its span' using errcode = 'check_violation';
    end if;
    return new;
end $$;

-- Fingerprints go with what they are of, in one statement; a foreign key would look up each as it comes in.
alter table article_fingerprint drop constraint article_fingerprint_article_id_fkey;
alter table quote_fingerprint drop constraint quote_fingerprint_quote_id_fkey;
create function forget_article_fingerprints() returns trigger language plpgsql as $$
begin
    delete from article_fingerprint where article_id in (select id from old_rows);
    return null;
end $$;
create function forget_quote_fingerprints() returns trigger language plpgsql as $$
begin
    delete from quote_fingerprint where quote_id in (select id from old_rows);
    return null;
end $$;
create trigger article_forgotten after delete on article
    referencing old table as old_rows for each statement execute function forget_article_fingerprints();
create trigger quote_forgotten after delete on quote
    referencing old table as old_rows for each statement execute function forget_quote_fingerprints();
