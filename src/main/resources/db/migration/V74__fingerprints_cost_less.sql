-- Fingerprints find what is looked at afterwards. So those of what is gone, or has other words now, do no harm, and are
-- taken away when they are met: nothing has to find them by what they are of. And of one hash a few dozen are kept, so it
-- takes no index in which those are in order. Without both, a fingerprint takes half the room and one write less.
drop trigger article_forgotten on article;
drop trigger quote_forgotten on quote;
drop function forget_article_fingerprints;
drop function forget_quote_fingerprints;
drop index article_fingerprint_article;
drop index quote_fingerprint_quote;
alter table article_fingerprint drop constraint article_fingerprint_pkey;
alter table quote_fingerprint drop constraint quote_fingerprint_pkey;
create index article_fingerprint_hash on article_fingerprint (hash);
create index quote_fingerprint_hash on quote_fingerprint (hash);
