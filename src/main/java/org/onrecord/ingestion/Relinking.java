package org.onrecord.ingestion;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.onrecord.ingestion.likeness.Likeness;
import org.onrecord.ingestion.likeness.Likeness.NewArticle;
import org.onrecord.ingestion.likeness.Likeness.NewQuote;

/** Finds anew what is like rows whose words a person has changed, or that are back. */
final class Relinking {
    private Relinking() {}

    static void of(Connection connection, Collection<UUID> articles, Collection<UUID> quotes) throws SQLException {
        Likeness.forget(connection, quotes);
        Likeness.link(
                connection,
                rows(
                        connection,
                        "select id, text from article where id = any (?)",
                        articles,
                        row -> new NewArticle(row.getObject(1, UUID.class), row.getString(2))),
                rows(
                        connection,
                        "select id, article_id, text, kind from quote where id = any (?)",
                        quotes,
                        row -> new NewQuote(
                                row.getObject(1, UUID.class),
                                row.getObject(2, UUID.class),
                                row.getString(3),
                                row.getString(4))));
    }

    /** A row as it is read. */
    private interface Form<T> {
        T of(ResultSet row) throws SQLException;
    }

    private static <T> List<T> rows(Connection connection, String sql, Collection<UUID> ids, Form<T> form)
            throws SQLException {
        List<T> all = new ArrayList<>();
        if (ids.isEmpty()) {
            return all;
        }
        try (PreparedStatement find = connection.prepareStatement(sql)) {
            find.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            try (ResultSet rows = find.executeQuery()) {
                while (rows.next()) {
                    all.add(form.of(rows));
                }
            }
        }
        return all;
    }
}
