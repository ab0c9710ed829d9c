package org.onrecord.graph;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tables of an archive, in memory: rows are maps from columns to values. */
final class Rows {
    static final Map<String, String> TYPES =
            Map.of("article", "Article", "actor", "Actor", "quote", "Quote", "topic", "Topic", "change", "Change");

    private final Map<String, List<Map<String, Object>>> tables = new HashMap<>();

    Rows(Connection archive) throws SQLException {
        for (String table : List.of(
                "article",
                "paragraph",
                "actor",
                "article_actor",
                "mention",
                "topic",
                "article_topic",
                "quote",
                "quote_topic",
                "change",
                "edit",
                "history")) {
            tables.put(table, read(archive, table));
        }
    }

    private static List<Map<String, Object>> read(Connection archive, String table) throws SQLException {
        List<Map<String, Object>> rows = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        try (Statement statement = archive.createStatement();
                ResultSet result = statement.executeQuery("select to_jsonb(t) from " + table + " t")) {
            while (result.next()) {
                Map<String, Object> row = json.readValue(result.getString(1), new TypeReference<>() {});
                row.put("table", table);
                rows.add(row);
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        return rows;
    }

    Stream<Map<String, Object>> all(String table) {
        return Objects.requireNonNull(tables.get(table)).stream();
    }

    Stream<Map<String, Object>> where(String table, String column, Object value) {
        return all(table).filter(row -> Objects.equals(row.get(column), value));
    }

    @Nullable
    Map<String, Object> one(String table, @Nullable Object id) {
        return where(table, "id", String.valueOf(id)).findFirst().orElse(null);
    }
}
