-- What has come into the archive, told to every process that somebody waits at.
--
-- A notification only says that there is something new. What is new is read from this table, by the transactions whose
-- rows a reader has not seen: a reader remembers its last snapshot, and so misses nothing and reads nothing twice, also
-- where transactions end in another order than they began, and over a lost connection.
create table announcement (
    id bigint generated always as identity primary key,
    -- of what: the letter that global ids begin with
    type text not null check (type ~ '^[A-Z]$'),
    keys uuid[] not null,
    written_by xid8 not null default pg_current_xact_id(),
    written_at timestamptz not null default now()
);
create index announcement_written_by on announcement (written_by);
create index announcement_written_at on announcement (written_at);

-- For triggers: announces the keys of all new rows, at most a thousand in one announcement, and takes away some of what
-- is older than an hour. The notifications of one transaction are one message.
create function announce() returns trigger language plpgsql as $$
begin
    insert into announcement (type, keys)
    select tg_argv[0], array_agg(id order by id)
    from (select id, (row_number() over (order by id) - 1) / 1000 as part from new_rows) as each_row
    group by part order by part;
    if found then
        delete from announcement where id in (
            select id from announcement where written_at < now() - interval '1 hour'
            order by written_at limit 100 for update skip locked);
        perform pg_notify('onrecord', '');
    end if;
    return null;
end $$;

create trigger article_announced after insert on article
    referencing new table as new_rows for each statement execute function announce('A');
create trigger quote_announced after insert on quote
    referencing new table as new_rows for each statement execute function announce('Q');
