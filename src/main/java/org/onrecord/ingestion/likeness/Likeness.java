package org.onrecord.ingestion.likeness;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * The door: articles and quotes that are new in the archive are linked with those that are like them, in the transaction
 * that keeps them. What one costs does not grow with the archive.
 */
public final class Likeness {
    /** Any number that no other advisory lock of the program has. */
    private static final long LOCK = 0x6c696b65;

    private static final List<String> FORGET = List.of(
            "delete from occurrence where quote_id = any (?)", "delete from occurrence where other_id = any (?)");

    private Likeness() {}

    /** An article that has just been kept. */
    public record NewArticle(UUID id, String text) {}

    /**
     * A quote that has just been kept.
     *
     * @param kind as the archive has it: DIRECT, MIXED or INDIRECT
     */
    public record NewQuote(UUID id, UUID article, String text, String kind) {}

    /**
     * Links what is new with what is like it, among itself too.
     *
     * <p>One transaction at a time does this, to its end: of two that bring the same words at once, the second sees the
     * first. So it belongs at the end of a transaction.
     */
    public static void link(Connection connection, List<NewArticle> articles, List<NewQuote> quotes)
            throws SQLException {
        if (articles.isEmpty() && quotes.isEmpty()) {
            return;
        }
        NearDuplicates duplicates = new NearDuplicates(articles);
        Occurrences occurrences = new Occurrences(quotes);
        try (PreparedStatement lock = connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
            lock.setLong(1, LOCK);
            lock.execute();
        }
        duplicates.link(connection);
        occurrences.link(connection);
    }

    /** Takes away the links of quotes: their words are others now. */
    public static void forget(Connection connection, Collection<UUID> quotes) throws SQLException {
        if (quotes.isEmpty()) {
            return;
        }
        for (String sql : FORGET) {
            try (PreparedStatement forget = connection.prepareStatement(sql)) {
                forget.setArray(1, connection.createArrayOf("uuid", quotes.toArray()));
                forget.executeUpdate();
            }
        }
    }
}
