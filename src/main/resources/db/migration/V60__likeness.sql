-- What is alike: articles that are nearly the same text, quotes of the same words in different articles. Both are kept in
-- both directions. The fingerprints are hashes of runs of words, to find what is alike by.

create table article_fingerprint (
    hash bigint not null,
    article_id uuid not null references article on delete cascade,
    primary key (hash, article_id)
);
create index article_fingerprint_article on article_fingerprint (article_id);

create table near_duplicate (
    article_id uuid not null references article on delete cascade,
    other_id uuid not null references article on delete cascade,
    -- of the shorter text's runs of words, how many in 100 the other has too
    similarity int not null check (similarity between 0 and 100),
    primary key (article_id, other_id),
    check (article_id <> other_id)
);
create index near_duplicate_other on near_duplicate (other_id);

create table quote_fingerprint (
    hash bigint not null,
    quote_id uuid not null references quote on delete cascade,
    primary key (hash, quote_id)
);
create index quote_fingerprint_quote on quote_fingerprint (quote_id);

create table occurrence (
    quote_id uuid not null references quote on delete cascade,
    other_id uuid not null references quote on delete cascade,
    primary key (quote_id, other_id),
    check (quote_id <> other_id)
);
create index occurrence_other on occurrence (other_id);
