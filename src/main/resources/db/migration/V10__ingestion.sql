-- Runs of ingestion and their queue. Several processes may share one run.

create table ingestion_run (
    id uuid primary key default uuidv7(),
    -- files and folders, absolute; '-' is standard input
    sources text[] not null check (cardinality(sources) > 0),
    started_at timestamptz not null default now(),
    -- who looks through the sources; until when nobody else may
    lister uuid,
    lister_until timestamptz,
    -- the sources are looked through: no more items will come
    listed_at timestamptz,
    ended_at timestamptz check (listed_at is not null or ended_at is null),
    -- kept with the items, in the same transactions
    items int not null default 0 check (items >= kept + known + failed),
    kept int not null default 0 check (kept >= 0),
    known int not null default 0 check (known >= 0),
    failed int not null default 0 check (failed >= 0)
);
create index ingestion_run_open on ingestion_run (started_at) where ended_at is null;
create index ingestion_run_newest on ingestion_run (started_at desc, id desc);

create table ingestion_item (
    id bigint generated always as identity primary key,
    run_id uuid not null references ingestion_run on delete cascade,
    -- where it was found; the same each time the sources are looked through
    file text not null,
    at text not null,
    state text not null check (state in ('WAITING', 'KEPT', 'KNOWN', 'FAILED')),
    encoding text,
    -- the article, until it is done
    text text,
    headline text,
    byline text,
    published_on date,
    url text,
    source text,
    recorded text,
    -- who works on it; until when nobody else may
    claimed_by uuid,
    claimed_until timestamptz,
    claims int not null default 0,
    article_id uuid references article on delete set null,
    stage text check (stage in ('SOURCE', 'READING', 'KEEPING')),
    reason text,
    done_at timestamptz,
    unique (run_id, file, at),
    check ((state = 'WAITING') = (text is not null)),
    check ((state = 'FAILED') = (reason is not null and stage is not null))
);
create index ingestion_item_waiting on ingestion_item (id) where state = 'WAITING';
create index ingestion_item_failed on ingestion_item (run_id, id) where state = 'FAILED';
create index ingestion_item_article on ingestion_item (article_id) where article_id is not null;
-- each row is updated a few times, soon after it came: room for that on its page
alter table ingestion_item set (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.02);
