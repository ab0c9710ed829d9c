-- People's corrections: what each changed, so that it can be looked up and taken back.
--
-- What whoever writes to the archive must know:
--
-- * `curated` names the fields of a row that a person has set. A second reading of an article keeps them, and keeps
--   every row where it is not empty: such a quote is not deleted, its curated fields stay as they are, and a quote found
--   anew whose content overlaps its content is that quote, also where it was rejected. The fields are, in the words of the
--   API, of a quote: content, speaker, cue, kind, act, addressee, topics, status ("speaker" is who, words and place;
--   "content" has text, prefix and suffix with it; "topics" are its rows in quote_topic; a quote that a person added
--   has all of them); of an actor: name, kind, description, aliases, titles, descriptions, affiliation, countryCode;
--   of an article: its columns from headline to language; of a topic: label, description.
-- * quote.status is EXTRACTED where nothing is curated, CORRECTED where something is, unless a person has set it.
-- * An actor that was merged into another is gone; actor_redirect has its id and its identity, and whom they mean now.
--   Whoever looks for an actor by identity looks there first.
-- * A text in deleted_text is known: it is not kept again, unless a person sends it.
-- * Corrections are made one after the other, and not while articles are being kept: begin_curation() waits for
--   those who have called begin_keeping() in a transaction that is not over yet, and they for it. Call it first.

alter table article add column curated text[] not null default '{}';
alter table actor add column curated text[] not null default '{}';
alter table quote add column curated text[] not null default '{}';
alter table topic add column curated text[] not null default '{}';

create function begin_keeping() returns void language sql as
    $$ select pg_advisory_xact_lock_shared(hashtext('org.onrecord.curation')) $$;

create function begin_curation() returns uuid language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtext('org.onrecord.curation'));
    return set_config('onrecord.change', uuidv7()::text, true);
end $$;

create table change (
    id uuid primary key default uuidv7(),
    kind text not null check (kind in ('INGEST_ARTICLE', 'UPDATE_ARTICLE', 'DELETE_ARTICLE', 'CORRECT_QUOTE', 'ADD_QUOTE',
        'TAG_QUOTE', 'MERGE_ACTORS', 'UPDATE_ACTOR', 'CREATE_TOPIC', 'UNDO')),
    made_by text not null check (made_by <> ''),
    made_at timestamptz not null default now(),
    note text check (note <> ''),
    -- what it is about; it may be gone since
    subject_type text not null check (subject_type in ('ARTICLE', 'ACTOR', 'QUOTE', 'TOPIC')),
    subject_id uuid not null,
    undoes uuid references change check ((undoes is not null) = (kind = 'UNDO')),
    -- the change that took it back; null where it stands
    undone_by uuid references change,
    -- of what an undo should have put back, how many rows it left since somebody had changed them later
    kept int not null default 0 check (kept >= 0)
);
create index change_undoes on change (undoes) where undoes is not null;

-- The rows that a change touched. Of a row that stays, only the columns that differ.
create table edit (
    change_id uuid not null references change on delete cascade deferrable initially deferred,
    -- the table, and the row's key
    thing text not null,
    key text not null,
    -- null: the change added it
    before jsonb,
    -- null: the change took it away
    after jsonb,
    primary key (change_id, thing, key)
);
create index edit_of_row on edit (thing, key);

-- Which changes are in the history of an article, an actor, a quote, a topic.
create table history (
    thing_id uuid not null,
    change_id uuid not null references change on delete cascade,
    primary key (thing_id, change_id)
);

create table actor_redirect (
    -- of the actor that is gone
    id uuid primary key,
    identity text unique,
    -- whom it means now
    actor_id uuid not null references actor on delete cascade check (actor_id <> id)
);
create index actor_redirect_to on actor_redirect (actor_id);

-- Texts of articles that a person has deleted: they do not come in again by themselves.
create table deleted_text (
    text_hash bytea primary key
);

create function status_follows_curated() returns trigger language plpgsql as $$
begin
    new.status := case when 'status' = any (new.curated) then new.status
        when new.curated = '{}' then 'EXTRACTED' else 'CORRECTED' end;
    return new;
end $$;
create trigger status_follows_curated before update of curated on quote
    for each row when (old.curated is distinct from new.curated) execute function status_follows_curated();
create trigger status_comes_with_curated before insert on quote
    for each row when (new.status is null) execute function status_follows_curated();

-- V1 counts mentions that come and go; here they also move.
create function count_moved_mentions() returns trigger language plpgsql as $$
begin
    perform 1 from actor
    where id in (select actor_id from old_rows union select actor_id from new_rows) order by id for no key update;
    update actor set mention_count = mention_count + n
    from (select actor_id, sum(sign) as n
          from (select actor_id, 1 as sign from new_rows union all select actor_id, -1 from old_rows) as moves
          group by actor_id having sum(sign) <> 0) as moved
    where actor.id = moved.actor_id;
    return null;
end $$;
create trigger mention_moved after update on mention
    referencing old table as old_rows new table as new_rows for each statement execute function count_moved_mentions();

-- The columns of a table that follow from others: generated ones, and counts.
create function following_columns(relation regclass) returns text[] language sql stable as $$
    select coalesce(array_agg(attname::text), '{}') from pg_attribute
    where attrelid = relation and attnum > 0 and (attgenerated <> '' or attname in ('quote_count', 'mention_count'))
$$;

-- The columns of a table that are stored as they are written.
create function written_columns(relation regclass) returns text[] language sql stable as $$
    select array_agg(attname::text order by attnum) from pg_attribute
    where attrelid = relation and attnum > 0 and not attisdropped and attname <> all (following_columns(relation))
$$;

create function key_columns(relation regclass) returns text[] language sql stable as $$
    select array_agg(attname::text order by array_position(indkey::int2[], attnum))
    from pg_index join pg_attribute on attrelid = indrelid and attnum = any (indkey)
    where indrelid = relation and indisprimary
$$;

-- A row without what follows from others; so does a status that nobody has set.
create function image(record jsonb, following text[]) returns jsonb language sql immutable as $$
    select record - following
        - case when record ? 'status' and not record -> 'curated' ? 'status' then 'status' else '' end
$$;

create function key_of(record jsonb, columns text[]) returns text language sql immutable as $$
    select string_agg(record ->> name, '/' order by i) from unnest(columns) with ordinality as part (name, i)
$$;

-- Note what happens to rows while a change is being made. What happens to one twice is noted as once.
create function record_added() returns trigger language plpgsql as $$
declare
    added jsonb := image(to_jsonb(new), following_columns(tg_relid));
begin
    insert into edit as e (change_id, thing, key, after)
    values (current_setting('onrecord.change')::uuid, tg_table_name, key_of(added, key_columns(tg_relid)), added)
    on conflict (change_id, thing, key) do update set after = excluded.after;
    return null;
end $$;
create function record_removed() returns trigger language plpgsql as $$
declare
    following text[] := following_columns(tg_relid);
    columns text[] := key_columns(tg_relid);
begin
    insert into edit as e (change_id, thing, key, before)
    select current_setting('onrecord.change')::uuid, tg_table_name, key_of(to_jsonb(o), columns), image(to_jsonb(o), following)
    from old_rows o
    on conflict (change_id, thing, key) do update set
        before = case when e.before is not null then excluded.before || e.before end,
        after = null;
    return null;
end $$;
-- The day of a row follows from its article, its version from the corrections.
create function record_changed() returns trigger language plpgsql as $$
declare
    following text[] := following_columns(tg_relid) || array['version', 'dated_on'];
begin
    insert into edit as e (change_id, thing, key, before, after)
    select current_setting('onrecord.change')::uuid, tg_table_name, id::text, differing.before, differing.after
    -- by grouping, not by a join, which a plan made for one row would make slow for many
    from (select id, (array_agg(row) filter (where earlier))[1] as was, (array_agg(row) filter (where not earlier))[1] as becomes
          from (select id, true as earlier, image(to_jsonb(o), following) as row from old_rows o
                union all select id, false, image(to_jsonb(n), following) from new_rows n) as each group by id) as both_rows
    cross join lateral (
        select jsonb_object_agg(name, was -> name) as before, jsonb_object_agg(name, becomes -> name) as after
        from jsonb_object_keys(was || becomes) as name where was -> name is distinct from becomes -> name) as differing
    where differing.before is not null
    on conflict (change_id, thing, key) do update set
        before = case when e.before is not null then excluded.before || e.before end,
        after = e.after || excluded.after;
    return null;
end $$;

-- article_actor has none of these: it follows from mentions and speakers. Only rows with an id are ever changed.
do $$
declare
    relation text;
    while_changing constant text := $when$ when (current_setting('onrecord.change', true) <> '') execute function $when$;
begin
    foreach relation in array array['article', 'paragraph', 'actor', 'actor_redirect', 'mention', 'topic', 'article_topic',
            'quote', 'quote_topic', 'deleted_text'] loop
        execute format('create trigger record_added after insert on %I for each row %s record_added()',
            relation, while_changing);
        execute format('create trigger record_removed after delete on %I referencing old table as old_rows'
            || ' for each statement %s record_removed()', relation, while_changing);
        if key_columns(relation) = '{id}' then
            execute format('create trigger record_changed after update on %I referencing old table as old_rows'
                || ' new table as new_rows for each statement %s record_changed()', relation, while_changing);
        end if;
    end loop;
end $$;

-- Articles and actors whose being together a change, or what it undoes, may have touched.
create function meetings(this uuid) returns table (article_id uuid, actor_id uuid) language sql stable as $$
    select distinct met_in, (who #>> '{}')::uuid
    from edit e
    left join quote q on q.id = case when e.thing = 'quote' then e.key::uuid end
    left join mention m on m.id = case when e.thing = 'mention' then e.key::uuid end
    cross join lateral (select coalesce((e.before ->> 'article_id')::uuid, (e.after ->> 'article_id')::uuid, q.article_id,
        m.article_id) as met_in) as home
    cross join lateral (values (e.before -> 'actor_id'), (e.after -> 'actor_id'), (e.before -> 'speaker_id'),
        (e.after -> 'speaker_id')) as actors (who)
    join article on article.id = met_in
    join actor on actor.id = (who #>> '{}')::uuid
    where e.change_id in (this, (select undoes from change where id = this)) and e.thing in ('quote', 'mention')
$$;

-- Puts these actors into the lists of these articles, so that mentions can stand there.
create function meet(this uuid) returns void language sql as $$
    insert into article_actor (article_id, actor_id, dated_on, mention_count)
    select article_id, actor_id, a.dated_on, 0 from meetings(this) as met join article a on a.id = met.article_id
    on conflict do nothing
$$;

-- Puts right what follows from the rows that a change touched.
create function settle(this uuid) returns void language plpgsql as $$
begin
    update article set dated_on = coalesce(published_on, (ingested_at at time zone 'UTC')::date)
    where id in (select key::uuid from edit where change_id = this and thing = 'article')
        and dated_on <> coalesce(published_on, (ingested_at at time zone 'UTC')::date);
    update quote set dated_on = a.dated_on from article a
    where a.id = article_id and quote.dated_on <> a.dated_on
        and a.id in (select key::uuid from edit where change_id = this and thing = 'article');
    update article_topic set dated_on = a.dated_on from article a
    where a.id = article_id and article_topic.dated_on <> a.dated_on
        and a.id in (select key::uuid from edit where change_id = this and thing = 'article');
    update article_actor set dated_on = a.dated_on from article a
    where a.id = article_id and article_actor.dated_on <> a.dated_on
        and a.id in (select key::uuid from edit where change_id = this and thing = 'article');

    perform meet(this);
    delete from article_actor x using meetings(this) as met
    where (x.article_id, x.actor_id) = (met.article_id, met.actor_id)
        and not exists (select from mention m where m.article_id = met.article_id and m.actor_id = met.actor_id)
        and not exists (select from quote q where q.article_id = met.article_id and q.speaker_id = met.actor_id);
    update article_actor x set mention_count = counted.n
    from (select met.article_id, met.actor_id, count(m.id) as n
          from meetings(this) as met
          left join mention m on m.article_id = met.article_id and m.actor_id = met.actor_id
          group by met.article_id, met.actor_id) as counted
    where (x.article_id, x.actor_id) = (counted.article_id, counted.actor_id) and x.mention_count <> counted.n;

    -- whoever has read a quote with other topics has read another version of it
    update quote set version = version + 1
    where id in (select (coalesce(before, after) ->> 'quote_id')::uuid from edit where change_id = this and thing = 'quote_topic')
        and id not in (select key::uuid from edit where change_id = this and thing = 'quote');
end $$;

-- Completes a change whose rows have been written; false where nothing is different now.
create function end_curation(this uuid) returns boolean language plpgsql as $$
begin
    perform settle(this);
    update edit e set
        before = (select jsonb_object_agg(name, before -> name) from jsonb_object_keys(after) as name
                  where before -> name is distinct from after -> name),
        after = (select jsonb_object_agg(name, after -> name) from jsonb_object_keys(after) as name
                 where before -> name is distinct from after -> name)
    where change_id = this and before is not null and after is not null
        and exists (select from jsonb_object_keys(after) as name where before -> name is not distinct from after -> name);
    delete from edit where change_id = this and before is null and after is null;
    insert into history (thing_id, change_id)
    select key::uuid, this from edit
        where change_id = this and thing in ('article', 'actor', 'quote', 'topic')
    union select (coalesce(before, after) ->> 'quote_id')::uuid, this from edit
        where change_id = this and thing = 'quote_topic'
    -- a corrected quote is in the history of its article; those that a merge moved are not
    union select q.article_id, this from change c join quote q on q.id = c.subject_id
        where c.id = this and c.subject_type = 'QUOTE'
    union select subject_id, this from change where id = this;
    perform set_config('onrecord.change', '', true);
    return exists (select from edit where change_id = this);
end $$;

-- What an undo of this change would overwrite. `blocking`: it cannot be left as it is either, since the row is to go, or
-- an actor is missing.
create function changed_since(undone uuid) returns table (thing text, key text, field text, blocking boolean)
language plpgsql stable as $$
#variable_conflict use_column
declare
    relation text;
begin
    foreach relation in array array['topic', 'actor', 'actor_redirect', 'article', 'quote', 'mention'] loop
        return query execute format($query$
            select e.thing, e.key, column_name, e.before is null or t.id is null and e.thing = 'actor'
            from edit e
            left join %1$I t on t.id = e.key::uuid
            cross join lateral jsonb_object_keys(e.after) as column_name
            cross join lateral (select image(to_jsonb(t), following_columns(%1$L)) as now) as present
            where e.change_id = $1 and e.thing = %1$L
                and (t.id is null or coalesce(now -> column_name, 'null') <> e.after -> column_name
                    and column_name not in ('version', 'dated_on', 'aliases', 'titles', 'descriptions', 'curated'))
        $query$, relation) using undone;
    end loop;
end $$;

-- The columns of a row as they were before, where nobody has changed them since. Of a set, what was added goes and what
-- was taken away comes back, whatever else was added since.
create function taken_back(now jsonb, before jsonb, after jsonb) returns jsonb language sql immutable as $$
    select coalesce(jsonb_object_agg(name, case
        when coalesce(now -> name, 'null') = after -> name then before -> name
        else coalesce((select jsonb_agg(word) from jsonb_array_elements(now -> name) as word
                       where not after -> name @> word or before -> name @> word), '[]')
            || coalesce((select jsonb_agg(word) from jsonb_array_elements(before -> name) as word
                         where not after -> name @> word and not now -> name @> word), '[]') end), '{}')
    from jsonb_object_keys(after) as name
    where coalesce(now -> name, 'null') = after -> name or name in ('aliases', 'titles', 'descriptions', 'curated')
$$;

-- Whether rows refer to one that a change added, beside those that it added itself (which are gone by now).
create function is_in_use(relation text, row_id uuid) returns boolean language sql stable as $$
    select case relation
        when 'actor' then exists (select from mention where actor_id = row_id) or exists (select from quote where speaker_id = row_id)
            or exists (select from actor a where a.affiliation_id = row_id) or exists (select from actor_redirect where actor_id = row_id)
        when 'topic' then exists (select from quote_topic where topic_id = row_id) or exists (select from article_topic where topic_id = row_id)
        when 'quote' then exists (select from quote_topic where quote_id = row_id)
        when 'article' then exists (select from quote where article_id = row_id) or exists (select from mention where article_id = row_id)
            or exists (select from article_topic where article_id = row_id)
        else false end
$$;

-- Turns each edit of a change round. Raises CR001 where a row that is to go is in use.
create function take_back(undone uuid) returns void language plpgsql as $$
declare
    things constant text[] := array['topic', 'actor', 'actor_redirect', 'article', 'paragraph', 'article_topic', 'quote',
        'quote_topic', 'mention', 'deleted_text'];
    relation text;
    written text;
    kept text;
    used text;
begin
    foreach relation in array things loop
        written := (select string_agg(quote_ident(name), ', ') from unnest(written_columns(relation)) as name);
        if relation = 'mention' then
            perform meet(undone);
        end if;
        if relation = 'quote_topic' then
            insert into quote_topic (quote_id, topic_id, dated_on, listed)
            select q.id, (e.before ->> 'topic_id')::uuid, q.dated_on, q.listed
            from edit e join quote q on q.id = (e.before ->> 'quote_id')::uuid
            where e.change_id = undone and e.thing = 'quote_topic' and e.after is null
            on conflict do nothing;
        else
            execute format($query$
                insert into %1$I (%2$s) select %2$s from (
                    select r.* from edit e cross join lateral jsonb_populate_record(null::%1$I, e.before
                        || case when e.before ? 'version'
                            then jsonb_build_object('version', (e.before ->> 'version')::int + 1) else '{}' end) as r
                    where e.change_id = $1 and e.thing = %1$L and e.after is null) as back
            $query$, relation, written) using undone;
        end if;
        if key_columns(relation) = '{id}' then
            kept := (select string_agg(quote_ident(name), ', ') from unnest(written_columns(relation)) as name
                where name not in ('id', 'version'));
            execute format($query$
                update %1$I t set (%2$s) = (select %2$s from jsonb_populate_record(t, patch))%3$s
                from (select e.key::uuid as row_id, taken_back(image(to_jsonb(r), $2), e.before, e.after) as patch
                      from edit e join %1$I r on r.id = e.key::uuid
                      where e.change_id = $1 and e.thing = %1$L and e.before is not null and e.after is not null) as edited
                where t.id = row_id and patch <> '{}'
            $query$, relation, kept, case when 'version' = any (written_columns(relation)) then ', version = version + 1' end)
            using undone, following_columns(relation);
        end if;
    end loop;
    for i in reverse cardinality(things) .. 1 loop
        relation := things[i];
        if key_columns(relation) = '{id}' then
            used := (select key from edit where change_id = undone and thing = relation and before is null
                and is_in_use(relation, key::uuid) limit 1);
            if used is not null then
                raise exception using errcode = 'CR001', message = relation || ' ' || used || ' is in use';
            end if;
        end if;
        execute format('delete from %1$I t using edit e cross join lateral jsonb_populate_record(null::%1$I, e.after) as r'
            || ' where e.change_id = $1 and e.thing = %1$L and e.before is null and %2$s', relation,
            (select string_agg(format('t.%1$I = r.%1$I', name), ' and ') from unnest(key_columns(relation)) as name))
        using undone;
    end loop;
end $$;

-- Articles that came after a change may call an actor by a name that it learnt by it: that one stays when it is taken back.
create function keep_names(undone uuid) returns void language sql as $$
    update actor a set aliases = words_of_both(a.aliases, used.names)
    from (select m.actor_id, array_agg(distinct name) as names
          from change c
          join edit e on e.change_id = c.id and e.thing = 'actor'
          cross join lateral jsonb_array_elements_text(e.after -> 'aliases') as name
          join mention m on m.actor_id = e.key::uuid
          join article t on t.id = m.article_id and t.ingested_at > c.made_at
          where c.id = undone and strpos(substr(t.text, m.span_start + 1, m.span_end - m.span_start), name) > 0
          group by m.actor_id) as used
    where a.id = used.actor_id and not a.aliases @> used.names
$$;

-- Gives all that the duplicate has to the survivor, who is called by its names from now on.
create function merge_actors(survivor uuid, duplicate uuid) returns void language plpgsql as $$
begin
    update actor s set
        aliases = words_of_both(s.aliases, array_remove(array_prepend(d.name, d.aliases), s.name)),
        titles = words_of_both(s.titles, d.titles),
        descriptions = words_of_both(s.descriptions, d.descriptions),
        description = coalesce(s.description, case when 'description' <> all (s.curated) then d.description end),
        country_code = coalesce(s.country_code, case when 'countryCode' <> all (s.curated) then d.country_code end),
        affiliation_id = nullif(coalesce(nullif(s.affiliation_id, d.id),
            case when 'affiliation' <> all (s.curated) then d.affiliation_id end), s.id),
        version = s.version + 1
    from actor d
    where s.id = survivor and d.id = duplicate;
    update actor set affiliation_id = survivor, version = version + 1 where affiliation_id = duplicate and id <> survivor;
    insert into article_actor (article_id, actor_id, dated_on, mention_count)
    select article_id, survivor, dated_on, 0 from article_actor where actor_id = duplicate
    on conflict do nothing;
    update mention set actor_id = survivor where actor_id = duplicate;
    update quote set speaker_id = survivor, version = version + 1 where speaker_id = duplicate;
    update actor_redirect set actor_id = survivor where actor_id = duplicate;
    insert into actor_redirect (id, identity, actor_id)
    select id, identity, survivor from actor where id = duplicate;
    delete from actor where id = duplicate;
end $$;

-- An actor stays while an article, a quote, another actor or a person's correction holds it.
create function delete_actors_without_hold(candidates uuid[]) returns void language plpgsql as $$
declare
    belonged_to uuid[];
begin
    with gone as (
        delete from actor a
        where id = any (candidates) and curated = '{}' and not is_in_use('actor', id)
            and not exists (select from article_actor x where x.actor_id = a.id)
        returning affiliation_id)
    select array_agg(distinct affiliation_id) into belonged_to from gone where affiliation_id is not null;
    if belonged_to is not null then
        perform delete_actors_without_hold(belonged_to);
    end if;
end $$;

create function delete_article(article uuid) returns void language plpgsql as $$
declare
    actors uuid[] := (select array_agg(actor_id) from article_actor where article_id = article);
    topics uuid[] := (select array_agg(topic_id) from (
        select topic_id from article_topic where article_id = article
        union select topic_id from quote_topic join quote q on q.id = quote_id where q.article_id = article) as about);
begin
    insert into deleted_text select text_hash from article as a where a.id = article on conflict do nothing;
    delete from article as a where a.id = article;
    perform delete_actors_without_hold(actors);
    delete from topic as t where id = any (topics) and curated = '{}' and not is_in_use('topic', id);
end $$;
