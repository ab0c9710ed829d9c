-- A short name with one slip of the pen has little in common with itself: of the seven trigrams of "Mertel" Merkel has
-- three, as many as Mercer. So what is like no name is looked for once more, by the slip.

-- A pattern of the words that are one letter away from a word of 4 to 8 letters: changed, left out, too many, or two in
-- turn. Null for all else: a longer name is alike all the same, a shorter one is like too many.
create function with_a_slip(word text) returns text language sql immutable parallel safe
    return case when word ~ '^[[:alpha:]]{4,8}$' then '\m(.' || word || '|' || (
        select string_agg(left(word, i - 1) || '.?' || substr(word, i + 1), '|')
            || '|' || string_agg(left(word, i) || '.' || substr(word, i + 1), '|')
            || '|' || string_agg(left(word, i - 1) || substr(word, i + 1, 1) || substr(word, i, 1) || substr(word, i + 2), '|')
        from generate_series(1, char_length(word)) as i) || ')\M' end;

-- A word of a name is also marked where a slip makes the query of it.
create or replace function marked_name(name text, query text) returns text language sql immutable parallel safe
    return (select string_agg(case when word_similarity(plain(part[1]), query) >= 0.33
                    or plain(part[1]) ~ with_a_slip(query)
                    then E'\1' || part[1] || E'\2' else part[1] end, '' order by i)
            from regexp_matches(translate(name, E'\1\2\3', ''), '\s+|\S+', 'g') with ordinality as each (part, i));
