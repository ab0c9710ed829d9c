-- What PostGraphile is told about the tables: one key alone leads from a quote to its article and its topics (the
-- archive's wider keys hold other columns too), and full-text search is a function that gives rows.
comment on table quote is
    E'@foreignKey (article_id) references article (id)|@fieldName article|@foreignFieldName quotes';
comment on table quote_topic is
    E'@foreignKey (quote_id) references quote (id)|@fieldName quote|@foreignFieldName quoteTopics';
create or replace function quotes_with_words(words text) returns setof quote language sql stable as $$
    select * from quote where listed and quote.words @@ (select words_wanted(quotes_with_words.words))
    order by dated_on desc, id desc
$$;
