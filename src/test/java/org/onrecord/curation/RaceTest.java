package org.onrecord.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.onrecord.access.Caller;
import org.onrecord.access.Role;
import org.onrecord.archive.QuoteStatus;
import org.onrecord.curation.Correction.CorrectQuote;
import org.onrecord.curation.Correction.MergeActors;
import org.onrecord.curation.Correction.QuoteFields;
import org.onrecord.ingestion.Ingestion;
import org.onrecord.ingestion.Transactions;
import org.onrecord.testsupport.MadeUp;
import org.onrecord.testsupport.Snapshot;
import org.onrecord.testsupport.TestDatabase;

/** Several editors at once, and one who is cut off in the middle. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class RaceTest {
    private static final Caller SOMEBODY = new Caller("Somebody", Role.EDITOR);
    private static final int EDITORS = 6;

    @Inject
    Curation curation;

    @Inject
    Ingestion ingestion;

    @Inject
    Transactions transactions;

    @Inject
    DataSource archive;

    @Test
    void ofEditorsAtOnceOneWinsAndTheOthersAreTold() throws Exception {
        UUID article = MadeUp.article("A race").saying("Quick Hare", "I win").into(ingestion, transactions);
        UUID quote = id("select id from quote where article_id = ?", article);
        CyclicBarrier together = new CyclicBarrier(EDITORS);
        List<Outcome> outcomes = atOnce(() -> {
            together.await();
            return curation.make(new CorrectQuote(quote, 0, status()), SOMEBODY, null);
        });
        assertThat(outcomes).filteredOn(outcome -> outcome.change() != null).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.change() == null)
                .hasSize(EDITORS - 1)
                .allSatisfy(outcome ->
                        assertThat(outcome.complaints().get(0).code()).isEqualTo(Complaint.Code.CONFLICT));
    }

    @Test
    void articlesAndCorrectionsGetOnWithEachOther() throws Exception {
        UUID article = MadeUp.article("All at once")
                .saying("Busy Bee", "buzz")
                .saying("Busy Wasp", "buzz too")
                .into(ingestion, transactions);
        UUID bee = id("select speaker_id from quote where article_id = ? order by position limit 1", article);
        UUID wasp = id("select speaker_id from quote where article_id = ? order by position desc limit 1", article);
        CyclicBarrier together = new CyclicBarrier(EDITORS);
        AtomicInteger number = new AtomicInteger();
        atOnce(() -> {
            int mine = number.getAndIncrement();
            together.await();
            if (mine == 0) {
                return curation.make(new MergeActors(bee, 0, wasp, 0), SOMEBODY, null);
            }
            for (int i = 0; i < 10; i++) {
                MadeUp.article("All at once " + mine + "." + i)
                        .saying("Busy Wasp", "again")
                        .saying("Busy Bee", "and again")
                        .into(ingestion, transactions);
            }
            return new Outcome(null, null, List.of());
        });
        assertThat(Snapshot.wrongCounts(archive)).isEmpty();
        assertThat(count("select count(*) from quote where speaker_id = ?", bee))
                .isEqualTo(2 + 2 * 10 * (EDITORS - 1));
        assertThat(count("select count(*) from actor where identity = 'PERSON:busy wasp' and ? is not null", bee))
                .isZero();
    }

    /** A merge stops where another holds a quote; its connection is cut there, as when its process is killed. */
    @Test
    void cutOffInTheMiddleNothingIsDone() throws Exception {
        UUID article = MadeUp.article("Cut off")
                .saying("First Half", "a")
                .saying("Second Half", "b")
                .into(ingestion, transactions);
        UUID first = id("select speaker_id from quote where article_id = ? order by position limit 1", article);
        UUID second = id("select speaker_id from quote where article_id = ? order by position desc limit 1", article);
        List<String> before = Snapshot.of(archive);
        ExecutorService editor = Executors.newSingleThreadExecutor();
        try (Connection holder = archive.getConnection()) {
            holder.setAutoCommit(false);
            execute(holder, "select 1 from quote where speaker_id = '" + second + "' for update");
            Future<Outcome> merge =
                    editor.submit(() -> curation.make(new MergeActors(first, 0, second, 0), SOMEBODY, null));
            assertThatThrownBy(() -> cutOff(merge)).isInstanceOf(ExecutionException.class);
            holder.rollback();
            holder.setAutoCommit(true);
        } finally {
            editor.shutdown();
        }
        assertThat(Snapshot.of(archive)).isEqualTo(before);
        assertThat(curation.make(new MergeActors(first, 0, second, 0), SOMEBODY, null)
                        .complaints())
                .isEmpty();
        assertThat(Snapshot.wrongCounts(archive)).isEmpty();
    }

    /** Looks for it until it is found and has failed. */
    private void cutOff(Future<Outcome> merge) throws Exception {
        while (true) {
            cutOff();
            try {
                merge.get(200, TimeUnit.MILLISECONDS);
                return;
            } catch (TimeoutException e) {
                // not there yet, or not through yet
            }
        }
    }

    /** Ends the connection that waits in merge_actors, where there is one. */
    private void cutOff() throws SQLException {
        try (Connection connection = archive.getConnection()) {
            execute(
                    connection,
                    "select count(pg_terminate_backend(pid)) from pg_stat_activity where query like '%merge_actors(%'"
                            + " and wait_event_type = 'Lock' and pid <> pg_backend_pid()");
        }
    }

    private static int execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }

    private UUID id(String sql, UUID parameter) throws SQLException {
        return (UUID) one(sql, parameter);
    }

    private long count(String sql, UUID parameter) throws SQLException {
        return (long) one(sql, parameter);
    }

    private Object one(String sql, UUID parameter) throws SQLException {
        try (Connection connection = archive.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, parameter);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getObject(1);
            }
        }
    }

    private static List<Outcome> atOnce(Callable<Outcome> work) throws Exception {
        ExecutorService editors = Executors.newFixedThreadPool(EDITORS);
        try {
            List<Future<Outcome>> futures = new ArrayList<>();
            for (int i = 0; i < EDITORS; i++) {
                futures.add(editors.submit(work));
            }
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<Outcome> future : futures) {
                outcomes.add(future.get());
            }
            return outcomes;
        } finally {
            editors.shutdown();
        }
    }

    private static QuoteFields status() {
        return new QuoteFields(
                Setting.kept(),
                Setting.kept(),
                Setting.kept(),
                Setting.kept(),
                Setting.kept(),
                Setting.kept(),
                Setting.kept(),
                Setting.to(QuoteStatus.CONFIRMED));
    }
}
