package org.onrecord.testsupport;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** All that the archive knows, row by row, but for how often it was corrected. */
public final class Snapshot {
    private static final List<String> TABLES = List.of(
            "article",
            "paragraph",
            "actor",
            "actor_redirect",
            "article_actor",
            "mention",
            "topic",
            "article_topic",
            "quote",
            "quote_topic");

    private Snapshot() {}

    /** The rows in one order: two archives that know the same have the same. */
    public static List<String> of(DataSource archive) throws SQLException {
        List<String> all = new ArrayList<>();
        try (Connection connection = archive.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                String sql = "select '%1$s ' || (to_jsonb(t) - 'version' - 'words')::text from %1$s t order by 1";
                try (ResultSet rows = statement.executeQuery(sql.formatted(table))) {
                    while (rows.next()) {
                        all.add(rows.getString(1));
                    }
                }
            }
        }
        return all;
    }

    /** Counts that are not what is counted; none where all is well. */
    public static List<String> wrongCounts(DataSource archive) throws SQLException {
        List<String> wrong = new ArrayList<>();
        try (Connection connection = archive.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                    select 'actor ' || name from actor a
                    where quote_count <> (select count(*) from quote where speaker_id = a.id and listed)
                        or mention_count <> (select count(*) from mention where actor_id = a.id)
                    union all
                    select 'in article ' || actor_id from article_actor x
                    where mention_count <> (select count(*) from mention m
                        where (m.article_id, m.actor_id) = (x.article_id, x.actor_id))
                    union all
                    select 'speaker not in article ' || id from quote q
                    where speaker_id is not null and not exists (select from article_actor x
                        where (x.article_id, x.actor_id) = (q.article_id, q.speaker_id))
                    union all
                    select 'day of ' || q.id from quote q join article a on a.id = q.article_id where q.dated_on <> a.dated_on
                    """)) {
            while (rows.next()) {
                wrong.add(rows.getString(1));
            }
        }
        return wrong;
    }
}
