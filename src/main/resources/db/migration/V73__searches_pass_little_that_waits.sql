-- What comes in waits in a list before it is sorted into an index of words, and each search reads that whole list: with
-- PostgreSQL's 4 MB up to three milliseconds, with 128 kB a tenth. Sorting in more often costs a tenth of a millisecond an
-- article.
alter index article_words set (gin_pending_list_limit = 128);
alter index quote_words set (gin_pending_list_limit = 128);
alter index actor_names_similar set (gin_pending_list_limit = 128);
alter index topic_names_similar set (gin_pending_list_limit = 128);
select gin_clean_pending_list(name)
from unnest(array['article_words', 'quote_words', 'actor_names_similar', 'topic_names_similar']::regclass[]) as t (name);
