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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tables of an archive, in memory: rows are maps from columns to values. */
final class Rows {
    static final Map<String, String> TYPES = Map.of(
            "article",
            "Article",
            "actor",
            "Actor",
            "quote",
            "Quote",
            "topic",
            "Topic",
            "ingestion_run",
            "IngestionRun",
            "change",
            "Change");

    /** What is searched for: words in one form, words in several, a name with a slip of the pen, long and short. */
    static final List<String> SEARCHED =
            List.of("treaty", "talks -summit", "olga bnberg", "topic trety border", "fails or rising", "kfoi");

    /** How well everything fits each of them, by looking at it all. */
    private static final String FITS = """
        select query, letter, id, rank
        from unnest(array[%s]) as query, regexp_replace(query, '-\\S+', '') as wanted, lateral (
            select 'A' as letter, id, (1000000 * ts_rank(words, websearch_to_tsquery('words_en', wanted), 33))::int as rank
            from article
            where to_tsvector('words_en', headline || ' ' || text) @@ websearch_to_tsquery('words_en', query)
            union all
            select 'Q', id, (1000000 * ts_rank(words, websearch_to_tsquery('words_en', wanted), 33))::int
            from quote where to_tsvector('words_en', text) @@ websearch_to_tsquery('words_en', query)
            union all
            select 'P', id, (1000000 * (0.8 * word_similarity(wanted, all_names(name, aliases))
                + 0.2 * mention_count / (mention_count + 10.0)))::int
            from actor where word_similarity(wanted, all_names(name, aliases)) >= 0.6
                or query = 'kfoi' and name like 'Kofi %%'
            union all
            select 'T', id, (1000000 * (0.8 * word_similarity(wanted, unaccent(label))))::int
            from topic where word_similarity(wanted, unaccent(label)) >= 0.6) as fitting
        """;

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
                "near_duplicate",
                "occurrence",
                "ingestion_run",
                "ingestion_item",
                "change",
                "edit",
                "history")) {
            tables.put(table, read(archive, table, "select * from " + table));
        }
        String searched = SEARCHED.stream().map(query -> "'" + query + "'").collect(Collectors.joining(", "));
        tables.put("fits", read(archive, "fits", FITS.formatted(searched)));
    }

    private static List<Map<String, Object>> read(Connection archive, String table, String select) throws SQLException {
        List<Map<String, Object>> rows = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        try (Statement statement = archive.createStatement();
                ResultSet result = statement.executeQuery("select to_jsonb(t) from (" + select + ") t")) {
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
