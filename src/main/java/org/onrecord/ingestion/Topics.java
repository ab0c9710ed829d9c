package org.onrecord.ingestion;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.onrecord.extraction.Extraction.Topic;

/** The archive's topics, found by their label or made. The same label is one topic, whatever its case. */
final class Topics {
    private static final String ADD = """
            insert into topic (label, label_key)
            select label, label_key from unnest(?, ?) as t (label, label_key) order by label_key
            on conflict (label_key) do nothing
            """;

    private static final String FIND = "select id, label_key from topic where label_key = any (?)";

    private final Connection connection;

    Topics(Connection connection) {
        this.connection = connection;
    }

    /** The archive's topic for each of each article's, in the same order. Those that are not there are made. */
    List<List<UUID>> resolve(List<List<Topic>> found) throws SQLException {
        Map<String, String> labelOf = new TreeMap<>();
        found.forEach(topics -> topics.forEach(topic -> labelOf.putIfAbsent(key(topic), topic.label())));
        Map<String, UUID> known = labelOf.isEmpty() ? Map.of() : known(labelOf);
        return found.stream()
                .map(topics ->
                        topics.stream().map(topic -> known.get(key(topic))).toList())
                .toList();
    }

    private static String key(Topic topic) {
        return topic.label().toLowerCase(Locale.ROOT);
    }

    private Map<String, UUID> known(Map<String, String> labelOf) throws SQLException {
        Array keys = connection.createArrayOf("text", labelOf.keySet().toArray());
        try (PreparedStatement add = connection.prepareStatement(ADD)) {
            add.setArray(1, connection.createArrayOf("text", labelOf.values().toArray()));
            add.setArray(2, keys);
            add.executeUpdate();
        }
        Map<String, UUID> known = new HashMap<>();
        try (PreparedStatement find = connection.prepareStatement(FIND)) {
            find.setArray(1, keys);
            try (ResultSet rows = find.executeQuery()) {
                while (rows.next()) {
                    known.put(rows.getString("label_key"), rows.getObject("id", UUID.class));
                }
            }
        }
        return known;
    }
}
