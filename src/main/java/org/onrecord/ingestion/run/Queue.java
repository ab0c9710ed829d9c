package org.onrecord.ingestion.run;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingestion.Changes;
import org.onrecord.ingestion.Metadata;
import org.onrecord.ingestion.Outcome;

/**
 * The items that wait, in PostgreSQL. Who takes one holds a lease on it: a process that dies gives its work back when
 * the lease is over.
 */
@ApplicationScoped
class Queue {
    /** A fresh item is taken with others; one that somebody died over, alone, so that it takes no others with it. */
    private static final String CLAIM = """
            update ingestion_item as i set
                claimed_by = ?, claimed_until = now() + ? * interval '1 millisecond', claims = claims + 1
            where id in (
                select id from ingestion_item
                where state = 'WAITING' and (claimed_until is null or claimed_until < now())
                    and case when ? then claims = 0 else true end
                order by id limit ? for update skip locked)
            returning id, run_id, again_of,
                case when again_of is null then text else (select a.text from article a where a.id = i.again_of) end,
                headline, byline, published_on, url, source, recorded, claims
            """;

    private static final String RENEW = """
            update ingestion_item set claimed_until = now() + ? * interval '1 millisecond'
            where id in (
                select id from ingestion_item where state = 'WAITING' and claimed_by = ? and claimed_until >= now()
                order by id for update skip locked)
            """;

    private static final String GIVE_BACK = """
            update ingestion_item set claimed_by = null, claimed_until = null, claims = claims - 1
            where state = 'WAITING' and claimed_by = ?
            """;

    /** Only what is still ours: whoever lost its lease must not count the item a second time. */
    private static final String FINISH = """
            update ingestion_item i set
                state = d.state, article_id = d.article_id, stage = d.stage, reason = d.reason, done_at = now(),
                claimed_by = null, claimed_until = null,
                text = null, headline = null, byline = null, published_on = null, url = null, source = null,
                recorded = null
            from json_to_recordset(?::json) as d (id bigint, state text, article_id uuid, stage text, reason text,
                added int, removed int, changed int, same int)
            where i.id = d.id and i.state = 'WAITING' and i.claimed_by = ?
            returning i.run_id, i.state, d.added, d.removed, d.changed, d.same
            """;

    private static final String COUNT = """
            update ingestion_run set
                kept = kept + ?, known = known + ?, failed = failed + ?,
                quotes_added = quotes_added + ?, quotes_removed = quotes_removed + ?,
                quotes_changed = quotes_changed + ?, quotes_kept = quotes_kept + ?,
                ended_at = case when listed_at is not null and items = kept + known + failed + ? then now() end
            where id = ?
            """;

    /** What has become an article is told by the article; while its run goes on, it is the mark not to be listed again. */
    private static final String CLEAR = """
            delete from ingestion_item i using ingestion_run r
            where r.id = i.run_id and r.ended_at is not null and i.state in ('KEPT', 'KNOWN')
            """;

    /** Items kept, known, failed; quotes added, removed, changed, kept. */
    private static final int COUNTS = 7;

    private final ObjectMapper json = new ObjectMapper();

    /**
     * Takes items that nobody works on.
     *
     * @param process who takes them
     * @param fresh whether they must be such that nobody has begun to work on
     */
    List<Item> claim(Connection connection, UUID process, long leaseMs, boolean fresh, int most) throws SQLException {
        try (PreparedStatement claim = connection.prepareStatement(CLAIM)) {
            claim.setObject(1, process);
            claim.setLong(2, leaseMs);
            claim.setBoolean(3, fresh);
            claim.setInt(4, most);
            List<Item> items = new ArrayList<>();
            try (ResultSet rows = claim.executeQuery()) {
                while (rows.next()) {
                    items.add(item(rows));
                }
            }
            return items;
        }
    }

    private static Item item(ResultSet row) throws SQLException {
        Metadata metadata = new Metadata(
                row.getString("headline"),
                row.getString("byline"),
                row.getObject("published_on", LocalDate.class),
                row.getString("url"),
                row.getString("source"));
        return new Item(
                row.getLong("id"),
                row.getObject("run_id", UUID.class),
                row.getObject("again_of", UUID.class),
                Objects.requireNonNullElse(row.getString("text"), ""),
                metadata,
                row.getString("recorded"),
                row.getInt("claims"));
    }

    /** Says that a process is alive, so that it keeps what it took. */
    void renew(Connection connection, UUID process, long leaseMs) throws SQLException {
        try (PreparedStatement renew = connection.prepareStatement(RENEW)) {
            renew.setLong(1, leaseMs);
            renew.setObject(2, process);
            renew.executeUpdate();
        }
    }

    /** Lets others take what a process has taken and not done. */
    void giveBack(Connection connection, UUID process) throws SQLException {
        try (PreparedStatement giveBack = connection.prepareStatement(GIVE_BACK)) {
            giveBack.setObject(1, process);
            giveBack.executeUpdate();
        }
    }

    /**
     * Writes down what became of items, in their runs too. To be done in the transaction that keeps the articles.
     *
     * @throws LeftToOthers where another process has taken one of them
     */
    void finish(Connection connection, UUID process, List<Done> done) throws SQLException {
        Map<UUID, int[]> counts = new TreeMap<>();
        int finished = 0;
        try (PreparedStatement finish = connection.prepareStatement(FINISH)) {
            finish.setString(1, json(done.stream().map(Queue::row).toList()));
            finish.setObject(2, process);
            try (ResultSet rows = finish.executeQuery()) {
                while (rows.next()) {
                    UUID run = rows.getObject(1, UUID.class);
                    int[] count = counts.computeIfAbsent(run, r -> new int[COUNTS]);
                    count[column(rows.getString(2))]++;
                    for (int i = 3; i < COUNTS; i++) {
                        count[i] += rows.getInt(i);
                    }
                    finished++;
                }
            }
        }
        if (finished < done.size()) {
            throw new LeftToOthers();
        }
        for (Map.Entry<UUID, int[]> count : counts.entrySet()) {
            count(connection, count.getKey(), count.getValue());
        }
    }

    /** Takes away what is done in runs that have ended; also where their processes died before they did. */
    int clear(Connection connection) throws SQLException {
        try (PreparedStatement clear = connection.prepareStatement(CLEAR)) {
            return clear.executeUpdate();
        }
    }

    private static int column(String state) {
        return switch (state) {
            case "KEPT" -> 0;
            case "KNOWN" -> 1;
            default -> 2;
        };
    }

    private static void count(Connection connection, UUID run, int[] counts) throws SQLException {
        try (PreparedStatement count = connection.prepareStatement(COUNT)) {
            for (int i = 0; i < COUNTS; i++) {
                count.setInt(i + 1, counts[i]);
            }
            count.setInt(COUNTS + 1, counts[0] + counts[1] + counts[2]);
            count.setObject(COUNTS + 2, run);
            count.executeUpdate();
        }
    }

    @RegisterForReflection
    private record Row(
            long id,
            String state,
            @JsonProperty("article_id") @Nullable UUID articleId,
            @Nullable Stage stage,
            @Nullable String reason,
            int added,
            int removed,
            int changed,
            int same) {
        Row(Done done, String state, @Nullable UUID article) {
            this(done.item().id(), state, article, null, null, 0, 0, 0, 0);
        }
    }

    private static Row row(Done done) {
        if (done instanceof Done.Failed failed) {
            return new Row(failed.item().id(), "FAILED", null, failed.stage(), failed.reason(), 0, 0, 0, 0);
        }
        if (done instanceof Done.Again again) {
            Changes c = again.changes();
            String state = c.any() ? "KEPT" : "KNOWN";
            return new Row(done.item().id(), state, null, null, null, c.added(), c.removed(), c.changed(), c.kept());
        }
        return ((Done.Article) done).outcome() instanceof Outcome.Kept kept
                ? new Row(done, "KEPT", kept.article())
                : new Row(done, "KNOWN", null);
    }

    private String json(Object rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not to be written as JSON", e);
        }
    }
}
