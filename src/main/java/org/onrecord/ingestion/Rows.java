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
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
            LocalDate datedOn) {}

    @RegisterForReflection
    record QuoteTopicRow(UUID quoteId, UUID topicId, LocalDate datedOn, boolean listed) {}

    static String json(Object rows) {
        try {
            return JSON.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not to be written as JSON", e);
        }
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
