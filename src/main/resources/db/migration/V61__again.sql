-- Reading again what is stored: a run whose items are articles of the archive.

alter table ingestion_run
    add column again boolean not null default false,
    -- what it changed: kept with the articles, in the same transactions
    add column quotes_added int not null default 0 check (quotes_added >= 0),
    add column quotes_removed int not null default 0 check (quotes_removed >= 0),
    add column quotes_changed int not null default 0 check (quotes_changed >= 0),
    add column quotes_kept int not null default 0 check (quotes_kept >= 0);

-- An item waits with its text, or with the article that has it (and that may be gone when its turn comes).
alter table ingestion_item add column again_of uuid;
alter table ingestion_item drop constraint ingestion_item_check;
alter table ingestion_item add constraint ingestion_item_text
    check (case when state = 'WAITING' then num_nonnulls(text, again_of) = 1 else text is null end);
