-- What lists can be searched by, and how their pages are named.

alter table article add column words tsvector
    generated always as (to_tsvector('english', headline || ' ' || text)) stored;
create index article_words on article using gin (words);

alter table quote add column words tsvector generated always as (to_tsvector('english', text)) stored;
create index quote_words on quote using gin (words);

-- All that an actor is called by name, to be searched at once.
create function all_names(name text, aliases text[]) returns text language sql immutable parallel safe
    return name || coalesce((select string_agg(' ' || alias, '') from unnest(aliases) as alias), '');
alter table actor add column names text generated always as (all_names(name, aliases)) stored;
drop index actor_name_similar;
create index actor_names_similar on actor using gin (names gin_trgm_ops);
create index actor_by_mentions on actor (mention_count desc, id desc);

-- The name of a place in a list, with a checksum so that a damaged one is told from a good one. base64url.
create function cursor_at(place text) returns text language sql immutable parallel safe
    return translate(encode(convert_to(place || '|' || to_hex(crc32(convert_to(place, 'UTF8'))), 'UTF8'), 'base64'),
        E'+/=\n', '-_');
