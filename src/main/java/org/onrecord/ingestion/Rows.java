package org.onrecord.ingestion;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onrecord.archive.ActorKind;

/**
 * Rows on their way to the tables of the same names, many in one statement: PostgreSQL takes them as one JSON array,
 * whose keys are the columns. So a batch costs one round trip a table, and fires the triggers that count once.
 */
final class Rows {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private Rows() {}

    @RegisterForReflection
    record ArticleRow(
            UUID id,
            String headline,
            @Nullable String byline,
            @Nullable String agency,
            @Nullable String place,
            @Nullable String caption,
            @Nullable String captionCredit,
            @Nullable LocalDate publishedOn,
            @Nullable String url,
            @Nullable String source,
            String language,
            String text,
            int textLength,
            String textHash,
            Instant ingestedAt,
            LocalDate datedOn) {}

    @RegisterForReflection
    record ParagraphRow(UUID articleId, int ordinal, String role, int spanStart, int spanEnd, int textLength) {}

    /** An actor as one article shows it. Where it has an identity, its id is that of the archive's actor. */
    @RegisterForReflection
    record ActorRow(
            UUID id,
            @Nullable String identity,
            String name,
            ActorKind kind,
            @Nullable String countryCode,
            @Nullable String description,
            @Nullable UUID affiliationId,
            List<String> aliases,
            List<String> titles,
            List<String> descriptions) {}

    @RegisterForReflection
    record ArticleActorRow(UUID articleId, UUID actorId, LocalDate datedOn, int mentionCount) {}

    @RegisterForReflection
    record MentionRow(
            UUID articleId, UUID actorId, int spanStart, int spanEnd, int textLength, String form, boolean metonym) {}

    @RegisterForReflection
    record ArticleTopicRow(
            UUID articleId,
            UUID topicId,
            LocalDate datedOn,
            boolean discussed,
            double weight,
            int evidenceStart,
            int evidenceEnd,
            int textLength) {}

    @RegisterForReflection
    record QuoteRow(
            UUID id,
            UUID articleId,
            int textLength,
            @Nullable UUID speakerId,
            String text,
            String prefix,
            String suffix,
            int[] contentStarts,
            int[] contentEnds,
            String kind,
            String act,
            double confidence,
            @Nullable String speakerText,
            @Nullable Integer speakerStart,
            @Nullable Integer speakerEnd,
            @Nullable String cue,
            @Nullable Integer cueStart,
            @Nullable Integer cueEnd,
            @Nullable String addressee,
            LocalDate datedOn,
            String status,
            List<String> curated) {
        /** As the archive reckons it. */
        boolean isListed() {
            return act.equals("ASSERTION") && !status.equals("REJECTED");
        }

        QuoteRow withId(UUID other) {
            return new QuoteRow(
                    other,
                    articleId,
                    textLength,
                    speakerId,
                    text,
                    prefix,
                    suffix,
                    contentStarts,
                    contentEnds,
                    kind,
                    act,
                    confidence,
                    speakerText,
                    speakerStart,
                    speakerEnd,
                    cue,
                    cueStart,
                    cueEnd,
                    addressee,
                    datedOn,
                    status,
                    curated);
        }
    }

    @RegisterForReflection
    record QuoteTopicRow(UUID quoteId, UUID topicId, LocalDate datedOn, boolean listed) {}

    static String json(Object rows) {
        try {
            return JSON.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not to be written as JSON", e);
        }
    }

    static <T> T parse(String json, Class<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not to be read as " + type.getSimpleName(), e);
        }
    }

    /**
     * Makes the rows of some articles in a table be these: those that are the same stay, without being written.
     *
     * @param columns all that tell two rows apart, none of them ever null
     * @return the articles of which rows came or went
     */
    static Set<UUID> replace(Connection connection, String table, String columns, Set<UUID> articles, List<?> rows)
            throws SQLException {
        String theirs = "(" + prefixed(columns, "t.") + ")";
        String ours = "(" + prefixed(columns, "n.") + ")";
        String recordset = "json_populate_recordset(null::" + table + ", ?::json)";
        String json = json(rows);
        Set<UUID> changed = new HashSet<>();
        try (PreparedStatement remove = connection.prepareStatement("delete from " + table
                + " t where t.article_id = any (?) and not exists (select from " + recordset + " n where " + theirs
                + " = "
                + ours + ") returning article_id")) {
            remove.setArray(1, connection.createArrayOf("uuid", articles.toArray()));
            remove.setString(2, json);
            collect(remove, changed);
        }
        try (PreparedStatement add = connection.prepareStatement("insert into " + table + " (" + columns + ") select "
                + columns + " from " + recordset + " n where not exists (select from " + table
                + " t where t.article_id = n.article_id and " + theirs + " = " + ours + ") returning article_id")) {
            add.setString(1, json);
            collect(add, changed);
        }
        return changed;
    }

    private static void collect(PreparedStatement statement, Set<UUID> to) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                to.add(rows.getObject(1, UUID.class));
            }
        }
    }

    private static String prefixed(String columns, String prefix) {
        return prefix + columns.replace(", ", ", " + prefix);
    }

    /**
     * Inserts all rows in one statement, or none where there is none.
     *
     * @param columns of the table that the rows have, parted by commas
     */
    static void insert(Connection connection, String table, String columns, List<?> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        String sql = "insert into " + table + " (" + columns + ") select " + columns
                + " from json_populate_recordset(null::" + table + ", ?::json)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, json(rows));
            insert.executeUpdate();
        }
    }
}
