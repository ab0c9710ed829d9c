-- Words are searched as their article's language forms them, and without accents: "Erdogan" finds Erdoğan.

-- The languages that PostgreSQL has a stemmer for, by ISO 639-1 code. Each becomes a configuration words_en; what is in
-- no language of these is read by words_other, which takes words as they are.
do $$
declare
    one record;
begin
    for one in select code, configuration from (values
            ('ar', 'arabic'), ('ca', 'catalan'), ('da', 'danish'), ('de', 'german'), ('el', 'greek'), ('en', 'english'),
            ('es', 'spanish'), ('et', 'estonian'), ('eu', 'basque'), ('fi', 'finnish'), ('fr', 'french'),
            ('ga', 'irish'), ('hi', 'hindi'), ('hu', 'hungarian'), ('hy', 'armenian'), ('id', 'indonesian'),
            ('it', 'italian'), ('lt', 'lithuanian'), ('ne', 'nepali'), ('nl', 'dutch'), ('no', 'norwegian'),
            ('pt', 'portuguese'), ('ro', 'romanian'), ('ru', 'russian'), ('sr', 'serbian'), ('sv', 'swedish'),
            ('ta', 'tamil'), ('tr', 'turkish'), ('yi', 'yiddish'), ('other', 'simple')) as known (code, configuration)
    loop
        execute format('create text search configuration words_%s (copy = %I)', one.code, one.configuration);
        execute format('alter text search configuration words_%s alter mapping for hword, hword_part, word with unaccent, %I',
            one.code, case one.configuration when 'simple' then 'simple' else one.configuration || '_stem' end);
    end loop;
end $$;

create function words_in(language text) returns regconfig language sql immutable parallel safe
    return case language
        when 'ar' then 'words_ar'::regconfig when 'ca' then 'words_ca'::regconfig
        when 'da' then 'words_da'::regconfig when 'de' then 'words_de'::regconfig
        when 'el' then 'words_el'::regconfig when 'en' then 'words_en'::regconfig
        when 'es' then 'words_es'::regconfig when 'et' then 'words_et'::regconfig
        when 'eu' then 'words_eu'::regconfig when 'fi' then 'words_fi'::regconfig
        when 'fr' then 'words_fr'::regconfig when 'ga' then 'words_ga'::regconfig
        when 'hi' then 'words_hi'::regconfig when 'hu' then 'words_hu'::regconfig
        when 'hy' then 'words_hy'::regconfig when 'id' then 'words_id'::regconfig
        when 'it' then 'words_it'::regconfig when 'lt' then 'words_lt'::regconfig
        when 'ne' then 'words_ne'::regconfig when 'nl' then 'words_nl'::regconfig
        when 'no' then 'words_no'::regconfig when 'pt' then 'words_pt'::regconfig
        when 'ro' then 'words_ro'::regconfig when 'ru' then 'words_ru'::regconfig
        when 'sr' then 'words_sr'::regconfig when 'sv' then 'words_sv'::regconfig
        when 'ta' then 'words_ta'::regconfig when 'tr' then 'words_tr'::regconfig
        when 'yi' then 'words_yi'::regconfig
        else 'words_other'::regconfig end;

-- How a language is read, as a word that nobody can ask for.
create function reading(language text) returns text language sql immutable parallel safe
    return case words_in(language) when 'words_other'::regconfig then '/other' else '/' || language end;

-- The words of a text. Each vector also holds how it was read: so one index finds the words of a query as each language
-- has them, and no language finds what another reads differently.
create function words_of(language text, title text, body text) returns tsvector language sql immutable parallel safe
    return setweight(to_tsvector(words_in(language), title), 'A') || to_tsvector(words_in(language), body)
        || array_to_tsvector(array[reading(language)]);

create index article_in_language on article (language, dated_on desc, id desc);

create aggregate either(tsquery) (sfunc = tsquery_or, stype = tsquery, parallel = safe);

-- A query in websearch syntax, in all languages that there are articles in. With wanted a vector of words_of is to be
-- compared; ranked is what it is ranked by: the part of the query that is no exclusion, and nothing about languages.
-- Null where the query holds no words but those in every text.
create function words_asked(query text, part text) returns table (wanted tsquery, ranked tsquery)
    language sql stable parallel safe
    begin atomic
        with recursive found as (
            (select language from article order by language limit 1)
            union all
            select (select a.language from article a where a.language > found.language order by a.language limit 1)
            from found where found.language is not null
        )
        select either(quote_literal(reading)::tsquery && words), either(of_part)
        from (select distinct reading(language), websearch_to_tsquery(words_in(language), query) as words,
                  websearch_to_tsquery(words_in(language), part) as of_part
              from found where language is not null) as each
        where numnode(words) > 0;
    end;
create function words_wanted(query text) returns tsquery language sql stable parallel safe
    return (select wanted from words_asked(query, query));

alter table article drop column words;
alter table article add column words tsvector generated always as (words_of(language, headline, text)) stored;
create index article_words on article using gin (words);

-- A quote is in the language of its article.
alter table quote add column language text;
update quote set language = article.language from article where article.id = quote.article_id;
alter table quote alter column language set not null;
alter table quote drop column words;
alter table quote add column words tsvector generated always as (words_of(language, '', text)) stored;
create index quote_words on quote using gin (words);

create function quote_takes_language() returns trigger language plpgsql as $$
begin
    new.language := (select language from article where id = new.article_id);
    return new;
end $$;
-- Where the article is not there, the foreign key shall say so.
create function quotes_follow_language() returns trigger language plpgsql as $$
begin
    update quote set language = new.language where article_id = new.id;
    return null;
end $$;
create trigger quote_takes_language before insert on quote for each row execute function quote_takes_language();
create trigger quotes_follow_language after update of language on article
    for each row when (old.language <> new.language) execute function quotes_follow_language();

-- Names and labels as they are compared: without accents and capitals.
create function plain(text) returns text language sql immutable parallel safe
    return lower(unaccent('unaccent'::regdictionary, $1));

alter table actor drop column names;
alter table actor add column names text generated always as (plain(all_names(name, aliases))) stored;
create index actor_names_similar on actor using gin (names gin_trgm_ops);
drop index topic_label_similar;
alter table topic add column names text generated always as (plain(label)) stored;
create index topic_names_similar on topic using gin (names gin_trgm_ops);
