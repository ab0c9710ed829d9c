-- The archive. Spans count code points and cannot lie outside their text: each row that has one carries its
-- article's text_length, held to the article by its foreign key.

create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- Pieces of a content: as many starts as ends, none empty, in order, apart, within the text.
create function spans_are_valid(starts int[], ends int[], text_length int) returns boolean
    language sql immutable parallel safe
    return cardinality(starts) > 0
        and cardinality(starts) = cardinality(ends)
        and starts[1] >= 0
        and ends[cardinality(ends)] <= text_length
        and (select bool_and(s < e and s >= coalesce(before, 0))
             from (select s, e, lag(e) over (order by i) as before
                   from unnest(starts, ends) with ordinality as piece (s, e, i)) as pieces);

-- What either array holds, once each, in their order; fifty at most, so that no row grows with the archive.
create function words_of_both(a text[], b text[]) returns text[]
    language sql immutable parallel safe
    return (select coalesce(array_agg(word order by place), '{}')
            from (select word, min(i) as place from unnest(a || b) with ordinality as each (word, i)
                  group by word order by 2 limit 50) as words);

create table article (
    id uuid primary key default uuidv7(),
    version int not null default 0,
    headline text not null check (headline <> ''),
    byline text,
    agency text,
    place text,
    caption text,
    caption_credit text,
    published_on date,
    url text,
    source text,
    language text not null,
    text text not null,
    text_length int not null check (text_length > 0 and text_length = char_length(text)),
    -- SHA-256 of the text with its white space normalised: the same text twice is one article
    text_hash bytea not null unique check (octet_length(text_hash) = 32),
    ingested_at timestamptz not null default now(),
    -- the day that lists are ordered by: published, or else ingested
    dated_on date not null,
    unique (id, text_length)
);
create index article_newest on article (dated_on desc, id desc);

create table paragraph (
    article_id uuid not null,
    ordinal int not null check (ordinal >= 0),
    role text not null check (role in ('HEADLINE', 'BYLINE', 'DATELINE', 'CAPTION', 'CREDIT', 'BODY')),
    span_start int not null,
    span_end int not null,
    text_length int not null,
    primary key (article_id, ordinal),
    foreign key (article_id, text_length) references article (id, text_length) on delete cascade,
    check (0 <= span_start and span_start < span_end and span_end <= text_length)
);

create table actor (
    id uuid primary key default uuidv7(),
    version int not null default 0,
    -- what makes it one actor in every article ("COUNTRY:RU"); null where an article alone knows who it is
    identity text unique check (identity <> ''),
    name text not null check (name <> ''),
    kind text not null check (kind in ('PERSON', 'ORGANISATION', 'COUNTRY', 'GROUP', 'ROLE', 'PLACE')),
    description text,
    country_code text check (country_code ~ '^[A-Z]{2}$'),
    affiliation_id uuid references actor on delete set null check (affiliation_id <> id),
    aliases text[] not null default '{}',
    titles text[] not null default '{}',
    descriptions text[] not null default '{}',
    -- kept by triggers: what lists show of this actor (assertions, not rejected), and all its mentions
    quote_count int not null default 0 check (quote_count >= 0),
    mention_count int not null default 0 check (mention_count >= 0)
);
create index actor_by_name on actor (name, id);
create index actor_by_quotes on actor (quote_count desc, id desc);
create index actor_affiliation on actor (affiliation_id) where affiliation_id is not null;
create index actor_name_similar on actor using gin (name gin_trgm_ops);

create table article_actor (
    article_id uuid not null references article on delete cascade,
    actor_id uuid not null references actor on delete cascade,
    dated_on date not null,
    mention_count int not null check (mention_count >= 0),
    primary key (article_id, actor_id)
);
create index article_actor_newest on article_actor (actor_id, dated_on desc, article_id desc);

create table mention (
    id uuid primary key default uuidv7(),
    article_id uuid not null,
    actor_id uuid not null,
    span_start int not null,
    span_end int not null,
    text_length int not null,
    form text not null check (form in ('NAME', 'NOMINAL', 'PRONOUN')),
    metonym boolean not null default false,
    foreign key (article_id, text_length) references article (id, text_length) on delete cascade,
    foreign key (article_id, actor_id) references article_actor on delete cascade,
    check (0 <= span_start and span_start < span_end and span_end <= text_length)
);
create index mention_in_article on mention (article_id, actor_id, span_start);
create index mention_of_actor on mention (actor_id);

create table topic (
    id uuid primary key default uuidv7(),
    version int not null default 0,
    label text not null check (label <> ''),
    -- the label in lower case: the same label is one topic
    label_key text not null unique check (label_key <> ''),
    description text
);
create index topic_by_label on topic (label, id);
create index topic_label_similar on topic using gin (label gin_trgm_ops);

create table article_topic (
    article_id uuid not null,
    topic_id uuid not null references topic on delete cascade,
    dated_on date not null,
    discussed boolean not null,
    weight real not null check (weight between 0 and 1),
    evidence_start int not null,
    evidence_end int not null,
    text_length int not null,
    primary key (article_id, topic_id),
    foreign key (article_id, text_length) references article (id, text_length) on delete cascade,
    check (0 <= evidence_start and evidence_start < evidence_end and evidence_end <= text_length)
);
create index article_topic_newest on article_topic (topic_id, dated_on desc, article_id desc);

create table quote (
    id uuid primary key default uuidv7(),
    version int not null default 0,
    article_id uuid not null,
    text_length int not null,
    speaker_id uuid references actor on delete set null,
    -- the pieces of content joined by " … ", and the words around it
    text text not null check (text <> ''),
    prefix text not null,
    suffix text not null,
    content_starts int[] not null,
    content_ends int[] not null,
    -- first code point of the content: the order within the article
    position int not null generated always as (content_starts[1]) stored,
    kind text not null check (kind in ('DIRECT', 'MIXED', 'INDIRECT')),
    act text not null check (act in ('ASSERTION', 'BELIEF', 'FACT', 'INTENTION')),
    status text not null default 'EXTRACTED' check (status in ('EXTRACTED', 'CONFIRMED', 'CORRECTED', 'REJECTED')),
    -- what lists show unless asked for more
    listed boolean not null generated always as (act = 'ASSERTION' and status <> 'REJECTED') stored,
    confidence real not null check (confidence between 0 and 1),
    speaker_text text,
    speaker_start int,
    speaker_end int,
    cue text,
    cue_start int,
    cue_end int,
    addressee text,
    dated_on date not null,
    foreign key (article_id, text_length) references article (id, text_length) on delete cascade,
    unique (id, dated_on, listed),
    check (spans_are_valid(content_starts, content_ends, text_length)),
    check (num_nulls(speaker_text, speaker_start, speaker_end) in (0, 3)),
    check (0 <= speaker_start and speaker_start < speaker_end and speaker_end <= text_length),
    check (num_nulls(cue, cue_start, cue_end) in (0, 3)),
    check (0 <= cue_start and cue_start < cue_end and cue_end <= text_length)
);
create index quote_in_article on quote (article_id, position, id);
create index quote_newest on quote (dated_on desc, id desc) where listed;
create index quote_newest_any_act on quote (dated_on desc, id desc);
create index quote_of_speaker on quote (speaker_id, listed, dated_on desc, id desc);

create table quote_topic (
    quote_id uuid not null,
    topic_id uuid not null references topic on delete cascade,
    -- carried along for the index below, and held to the quote by the foreign key
    dated_on date not null,
    listed boolean not null,
    primary key (quote_id, topic_id),
    foreign key (quote_id, dated_on, listed) references quote (id, dated_on, listed)
        on update cascade on delete cascade
);
create index quote_topic_newest on quote_topic (topic_id, listed, dated_on desc, quote_id desc);

-- A span says what it is said to say. (Without its article, the foreign key refuses it.)
create function quote_words_stand_in_text() returns trigger language plpgsql as $$
declare
    body text;
begin
    select a.text into body from article a where a.id = new.article_id;
    if new.text <> (select string_agg(substr(body, s + 1, e - s), ' … ' order by i)
                    from unnest(new.content_starts, new.content_ends) with ordinality as piece (s, e, i)) then
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
create trigger quote_words_stand_in_text
    before insert or update of text, content_starts, content_ends, speaker_text, speaker_start, speaker_end,
        cue, cue_start, cue_end, article_id on quote
    for each row execute function quote_words_stand_in_text();

-- actor.quote_count and mention_count, in one statement a batch; rows are taken in the order of their ids, so that
-- two batches at once wait for each other but never lock each other out.
create function count_new_quotes() returns trigger language plpgsql as $$
begin
    perform 1 from actor where id in (select speaker_id from new_rows where listed) order by id for no key update;
    update actor set quote_count = quote_count + n
    from (select speaker_id, count(*) as n from new_rows where listed group by speaker_id) as added
    where actor.id = added.speaker_id;
    return null;
end $$;
create function count_lost_quotes() returns trigger language plpgsql as $$
begin
    perform 1 from actor where id in (select speaker_id from old_rows where listed) order by id for no key update;
    update actor set quote_count = quote_count - n
    from (select speaker_id, count(*) as n from old_rows where listed group by speaker_id) as lost
    where actor.id = lost.speaker_id;
    return null;
end $$;
create function count_changed_quotes() returns trigger language plpgsql as $$
begin
    perform 1 from actor
    where id in (select speaker_id from old_rows union select speaker_id from new_rows) order by id for no key update;
    update actor set quote_count = quote_count + n
    from (select speaker_id, sum(sign) as n
          from (select speaker_id, 1 as sign from new_rows where listed
                union all select speaker_id, -1 from old_rows where listed) as changes
          group by speaker_id having sum(sign) <> 0) as changed
    where actor.id = changed.speaker_id;
    return null;
end $$;
create trigger quote_added after insert on quote
    referencing new table as new_rows for each statement execute function count_new_quotes();
create trigger quote_lost after delete on quote
    referencing old table as old_rows for each statement execute function count_lost_quotes();
create trigger quote_changed after update on quote
    referencing old table as old_rows new table as new_rows for each statement execute function count_changed_quotes();

create function count_new_mentions() returns trigger language plpgsql as $$
begin
    perform 1 from actor where id in (select actor_id from new_rows) order by id for no key update;
    update actor set mention_count = mention_count + n
    from (select actor_id, count(*) as n from new_rows group by actor_id) as added
    where actor.id = added.actor_id;
    return null;
end $$;
create function count_lost_mentions() returns trigger language plpgsql as $$
begin
    perform 1 from actor where id in (select actor_id from old_rows) order by id for no key update;
    update actor set mention_count = mention_count - n
    from (select actor_id, count(*) as n from old_rows group by actor_id) as lost
    where actor.id = lost.actor_id;
    return null;
end $$;
create trigger mention_added after insert on mention
    referencing new table as new_rows for each statement execute function count_new_mentions();
create trigger mention_lost after delete on mention
    referencing old table as old_rows for each statement execute function count_lost_mentions();
