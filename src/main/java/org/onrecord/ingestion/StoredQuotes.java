package org.onrecord.ingestion;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.onrecord.ingestion.Rows.QuoteRow;
import org.onrecord.ingestion.Rows.QuoteTopicRow;
import org.onrecord.ingestion.likeness.Likeness;
import org.onrecord.ingestion.likeness.Likeness.NewQuote;

/** Quotes of articles that are being read again. */
final class StoredQuotes {
    private static final String OF = "select (select row_to_json(r) from (select " + Archivist.QUOTE_COLUMNS
            + ") as r), array(select topic_id from quote_topic x where x.quote_id = q.id)"
            + " from quote q where article_id = any (?) order by id for no key update";

    private static final String CHANGED_COLUMNS =
            "speaker_id, text, prefix, suffix, content_starts, content_ends, kind, "
                    + "act, confidence, speaker_text, speaker_start, speaker_end, cue, cue_start, cue_end, addressee";

    private static final String CHANGE = "update quote q set version = q.version + 1, (" + CHANGED_COLUMNS + ") = ("
            + "n." + CHANGED_COLUMNS.replace(", ", ", n.") + ")"
            + " from json_populate_recordset(null::quote, ?::json) as n where q.id = n.id";

    private static final String SURE = """
        update quote q set confidence = n.confidence
        from json_populate_recordset(null::quote, ?::json) as n
        where q.id = n.id and q.confidence <> n.confidence
        """;

    private final Connection connection;

    StoredQuotes(Connection connection) {
        this.connection = connection;
    }

    /** By article, held until the transaction ends. */
    Map<UUID, List<StoredQuote>> of(Collection<UUID> articles) throws SQLException {
        Map<UUID, List<StoredQuote>> quotes = new HashMap<>();
        try (PreparedStatement find = connection.prepareStatement(OF)) {
            find.setArray(1, connection.createArrayOf("uuid", articles.toArray()));
            try (ResultSet rows = find.executeQuery()) {
                while (rows.next()) {
                    QuoteRow row = Rows.parse(rows.getString(1), QuoteRow.class);
                    UUID[] topics = (UUID[]) rows.getArray(2).getArray();
                    quotes.computeIfAbsent(row.articleId(), id -> new ArrayList<>())
                            .add(new StoredQuote(row, List.of(topics)));
                }
            }
        }
        return quotes;
    }

    /**
     * Writes what second readings have changed.
     *
     * @param topics of quotes, by their ids
     */
    void replace(Collection<SecondReading> readings, Map<UUID, List<UUID>> topics) throws SQLException {
        List<UUID> removed = new ArrayList<>();
        List<QuoteRow> added = new ArrayList<>();
        List<QuoteRow> changed = new ArrayList<>();
        List<QuoteRow> same = new ArrayList<>();
        for (SecondReading reading : readings) {
            removed.addAll(reading.removed());
            added.addAll(reading.added());
            changed.addAll(reading.changed());
            same.addAll(reading.same());
        }
        List<UUID> rewritten = changed.stream().map(QuoteRow::id).toList();
        delete("delete from quote where id = any (?)", removed);
        delete("delete from quote_topic where quote_id = any (?)", rewritten);
        Likeness.forget(connection, rewritten);
        update(CHANGE, changed);
        update(SURE, same);
        Rows.insert(connection, "quote", Archivist.QUOTE_COLUMNS, added);
        added.addAll(changed);
        Rows.insert(connection, "quote_topic", "quote_id, topic_id, dated_on, listed", topicRows(added, topics));
        Likeness.link(
                connection,
                List.of(),
                added.stream()
                        .map(row -> new NewQuote(row.id(), row.articleId(), row.text(), row.kind()))
                        .toList());
    }

    private static List<QuoteTopicRow> topicRows(List<QuoteRow> quotes, Map<UUID, List<UUID>> topics) {
        List<QuoteTopicRow> rows = new ArrayList<>();
        for (QuoteRow quote : quotes) {
            for (UUID topic : topics.getOrDefault(quote.id(), List.of())) {
                rows.add(new QuoteTopicRow(quote.id(), topic, quote.datedOn(), quote.isListed()));
            }
        }
        return rows;
    }

    private void delete(String sql, List<UUID> ids) throws SQLException {
        if (ids.isEmpty()) {
            return;
        }
        try (PreparedStatement delete = connection.prepareStatement(sql)) {
            delete.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            delete.executeUpdate();
        }
    }

    private void update(String sql, List<QuoteRow> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setString(1, Rows.json(rows));
            update.executeUpdate();
        }
    }
}
