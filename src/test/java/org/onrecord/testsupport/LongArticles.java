package org.onrecord.testsupport;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Articles that are longer than any newspaper's (reader/long.sql). They are older than all others. */
public final class LongArticles {
    public static final String FILLER = "Nobody had asked. The next day was like the day before. ";

    private LongArticles() {}

    /** The ids of new articles of so many quotes; after each quote comes the filler. */
    public static List<String> into(Connection connection, int articles, int quotes, String filler)
            throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(script());
            statement.execute("begin");
            try (PreparedStatement call = connection.prepareStatement("select pg_temp.long_articles(?, ?, ?)")) {
                call.setInt(1, articles);
                call.setInt(2, quotes);
                call.setString(3, filler);
                List<String> ids = ids(call);
                statement.execute("commit; drop function pg_temp.long_articles; analyze");
                return ids;
            }
        }
    }

    private static List<String> ids(PreparedStatement call) throws SQLException {
        List<String> ids = new ArrayList<>();
        try (ResultSet rows = call.executeQuery()) {
            while (rows.next()) {
                ids.add("A" + rows.getString(1));
            }
        }
        return ids;
    }

    /** Takes them away again, with those who speak in them. */
    public static void outOf(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "create temp table gone as select speaker_id as id from quote where dated_on < '1901-01-01';"
                            + "delete from article where dated_on < '1901-01-01';"
                            + "delete from actor where id in (select id from gone); drop table gone");
        }
    }

    private static String script() {
        try (InputStream in = LongArticles.class.getResourceAsStream("/reader/long.sql")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
