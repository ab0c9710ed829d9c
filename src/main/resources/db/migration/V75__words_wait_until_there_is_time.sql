-- V73 had words sorted into their indexes often, so that searches pass few that wait. But the longer the lists in an index
-- are, the more it costs to sort in few words at a time: with 200,000 articles 0.3 ms for a small one, all that a small
-- archive's costs more than that. So many wait while articles come in, and all are sorted in when none is left to read.
alter index article_words reset (gin_pending_list_limit);
alter index quote_words reset (gin_pending_list_limit);
alter index actor_names_similar reset (gin_pending_list_limit);
alter index topic_names_similar reset (gin_pending_list_limit);
create function settle() returns void language sql as $$
    select gin_clean_pending_list(name)
    from unnest(array['article_words', 'quote_words', 'actor_names_similar', 'topic_names_similar']::regclass[]) as t (name)
$$;
