-- All that quotes are counted by, so that timelines and facets read a twentieth of the table.
create index quote_counted on quote (listed, dated_on, speaker_id, kind, act, status, article_id);
