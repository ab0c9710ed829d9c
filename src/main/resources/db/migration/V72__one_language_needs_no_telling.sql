-- As V41 has it, but where all articles are read alike no text has to be asked how it was read: every text would say the
-- same, and looking it up in the index cost more than the words did.
create or replace function words_asked(query text, part text) returns table (wanted tsquery, ranked tsquery)
    language sql stable parallel safe
    begin atomic
        with recursive found as (
            (select language from article order by language limit 1)
            union all
            select (select a.language from article a where a.language > found.language order by a.language limit 1)
            from found where found.language is not null
        )
        select either(case when alone then words else quote_literal(reading)::tsquery && words end), either(of_part)
        from (select *, count(*) over () = 1 as alone
              from (select distinct reading(language), websearch_to_tsquery(words_in(language), query) as words,
                        websearch_to_tsquery(words_in(language), part) as of_part
                    from found where language is not null) as one) as each
        where numnode(words) > 0;
    end;
