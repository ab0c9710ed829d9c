-- one or two words that somebody said
select json_build_object('words', words) as onrecord, array[words] as "limit", json_build_object('words', words) as postgraphile
from (select n, (select string_agg(word, ' ')
                 from (select word from regexp_split_to_table(text, ' ') as word where length(word) >= 4 limit 1 + n % 2) as first_words) as words
      from (select text, row_number() over (order by id) as n, count(*) over () as total from quote where listed) as numbered
      where n % (total / 101) = 0) as asked
where words is not null
