-- Keys of those who may write, or read where reading is closed.

create table access_key (
    id uuid primary key default uuidv7(),
    name text not null check (name = btrim(name) and name ~ '^[^[:cntrl:]]{1,100}$'),
    -- SHA-256 of the whole key, which is kept nowhere
    hash bytea not null unique check (octet_length(hash) = 32),
    role text not null check (role in ('READER', 'EDITOR', 'ADMIN')),
    created_at timestamptz not null default now(),
    expires_at timestamptz check (expires_at > created_at),
    revoked_at timestamptz check (revoked_at >= created_at),
    -- to the hour
    used_at timestamptz
);
-- a name stands for one key at a time; that of a revoked one is free again
create unique index access_key_in_force on access_key (name) where revoked_at is null;
