-- Where what a search found has the words that were asked for. Marks are characters that no text needs: \1 before a
-- word, \2 after it, \3 between pieces.

-- The words of a name that are like one of a query, marked. The name has been found to be alike as a whole, so that a word
-- of it needs less: a third is what a wrong letter in the middle leaves of a short word.
create function marked_name(name text, query text) returns text language sql immutable parallel safe
    return (select string_agg(case when word_similarity(plain(part[1]), query) >= 0.33
                    then E'\1' || part[1] || E'\2' else part[1] end, '' order by i)
            from regexp_matches(translate(name, E'\1\2\3', ''), '\s+|\S+', 'g') with ordinality as each (part, i));

-- Pieces of a row in the order in which they stand; letter is that of its global id. Of a long article the beginning
-- is looked through.
create function marked_pieces(letter text, key uuid, query text, alike text)
    returns table (i bigint, marked text) language sql stable parallel safe
    begin atomic
        select 1, ts_headline(words_in(q.language), translate(q.text, E'\1\2\3', ''),
            websearch_to_tsquery(words_in(q.language), query), E'HighlightAll=true,StartSel=\1,StopSel=\2')
        from quote q where letter = 'Q' and q.id = key
        union all
        select piece.i, piece.marked
        from article a
        cross join lateral string_to_table(ts_headline(words_in(a.language), translate(left(a.text, 100000), E'\1\2\3', ''),
            websearch_to_tsquery(words_in(a.language), query),
            E'MaxFragments=3,MaxWords=30,MinWords=12,StartSel=\1,StopSel=\2,FragmentDelimiter=\3'), E'\3')
            with ordinality as piece (marked, i)
        where letter = 'A' and a.id = key
        union all
        select 1, marked_name(called.name, alike)
        from (select called as name
              from actor p, unnest(p.name || p.aliases) with ordinality as each (called, i)
              where letter = 'P' and p.id = key
              order by word_similarity(alike, plain(called)) desc, i limit 1) as called
        union all
        select 1, marked_name(t.label, alike) from topic t where letter = 'T' and t.id = key;
    end;

-- The marked places, as they are counted in the piece without its marks.
create function marked_spans(marked text) returns table (start int, "end" int) language sql immutable parallel safe
    begin atomic
        select before, before + char_length(split_part(piece, E'\2', 1))
        from (select piece, i, coalesce(sum(char_length(replace(piece, E'\2', '')))
                    over (order by i rows between unbounded preceding and 1 preceding), 0)::int as before
              from string_to_table(marked, E'\1') with ordinality as each (piece, i)) as pieces
        where i > 1;
    end;
