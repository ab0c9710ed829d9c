package org.onrecord.ingestion.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.onrecord.ingestion.Ingestion;
import org.onrecord.ingestion.Metadata;
import org.onrecord.ingestion.Outcome;
import org.onrecord.testsupport.TestDatabase;

/** What is stored is read again; what a worse reader left is put right, what a person has set stays. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class AgainTest {
    @Inject
    Ingestion ingestion;

    @Inject
    Runs runs;

    @Inject
    DataSource database;

    @Test
    void whatIsTheSameKeepsItsIdAndTheRestIsReplaced() throws Exception {
        UUID article = seedArticle("Read again. ");
        List<String> before = quotes(article);
        String gone = before.get(0);
        String changed = before.get(1);
        String shifted = before.get(2);
        String persons = before.get(3);
        change("delete from quote where id = '%s'".formatted(gone));
        change("update quote set act = 'BELIEF', speaker_id = null where id = '%s'".formatted(changed));
        // four letters less at the end
        change("""
                update quote q set content_ends[cardinality(content_ends)] = content_ends[cardinality(content_ends)] - 4,
                    text = left(text, -4)
                where id = '%s'
                """.formatted(shifted));
        change("update quote set status = 'CORRECTED', kind = 'INDIRECT', speaker_id = null where id = '%s'"
                .formatted(persons));
        String wrong = wrongQuote(article);

        Run run = readAgain(article);

        List<String> after = quotes(article);
        assertThat(after)
                .hasSameSizeAs(before)
                .doesNotContain(wrong, gone)
                .containsAll(before.subList(1, before.size()));
        assertThat(run.changes()).isEqualTo(new Run.QuoteChanges(1, 1, 2, before.size() - 3));
        assertThat(run.kept()).isEqualTo(1);
        assertThat(ask("select act from quote where id = '%s'".formatted(changed)))
                .containsExactly("ASSERTION");
        assertThat(ask("select status || kind || coalesce(speaker_id::text, ' nobody') from quote where id = '%s'"
                        .formatted(persons)))
                .containsExactly("CORRECTEDINDIRECT nobody");
        assertThat(countsThatAreOff()).isEmpty();
    }

    @Test
    void aSecondTimeNothingChanges() throws Exception {
        UUID article = seedArticle("Read a second time. ");
        Set<String> rows = everything(article);

        Run run = readAgain(article);

        assertThat(everything(article)).isEqualTo(rows);
        assertThat(run.known()).isEqualTo(1);
        assertThat(run.changes().kept()).isEqualTo(quotes(article).size());
        assertThat(ask("select state from ingestion_item where run_id = '%s'".formatted(run.id())))
                .as("what is done leaves the queue")
                .isEmpty();
        assertThat(run.changes().added()
                        + run.changes().removed()
                        + run.changes().changed())
                .isZero();
    }

    @Test
    void whoIsInNoArticleAnyMoreIsGone() throws Exception {
        UUID article = seedArticle("Read without a stranger. ");
        change("insert into actor (identity, name, kind) values ('PERSON:stranger', 'A Stranger', 'PERSON')");
        change(
                "insert into article_actor (article_id, actor_id, dated_on, mention_count) select '%s', id, '2000-01-01', 0"
                                .formatted(article)
                        + " from actor where identity = 'PERSON:stranger'");
        readAgain(article);
        assertThat(ask("select name from actor where identity = 'PERSON:stranger'"))
                .isEmpty();
    }

    @Test
    void whoComesInWithAnotherArticleMeanwhileStays() throws Exception {
        UUID article = seedArticle("Read while somebody comes. ");
        UUID other = seedArticle("With somebody who comes. ");
        change("insert into actor (identity, name, kind) values ('PERSON:comer', 'A Comer', 'PERSON')");
        String present = "insert into article_actor (article_id, actor_id, dated_on, mention_count)"
                + " select '%s', id, '2000-01-01', 0 from actor where identity = 'PERSON:comer'";
        change(present.formatted(article));
        CompletableFuture<Run> again;
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.executeUpdate(present.formatted(other));
            again = CompletableFuture.supplyAsync(() -> readAgainUnchecked(article));
            while (ask("select 1 from pg_stat_activity where wait_event_type = 'Lock'")
                    .isEmpty()) {
                assertThat(again).as("waits for the other").isNotDone();
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            }
            connection.commit();
        }
        again.join();
        assertThat(ask("select x.article_id from article_actor x join actor c on c.id = x.actor_id"
                        + " where c.identity = 'PERSON:comer'"))
                .containsExactly(other.toString());
    }

    private Run readAgainUnchecked(UUID article) {
        try {
            return readAgain(article);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private UUID seedArticle(String before) throws Exception {
        String seed = Files.readString(Path.of("seeds/000_bcb0abd9351ddb20.txt"));
        return ((Outcome.Kept) ingestion.ingest(before + seed, Metadata.NONE)).article();
    }

    /** A run of its own that comes to this article alone: as if all others had come in later. */
    private Run readAgain(UUID article) throws SQLException {
        change("update article set ingested_at = '2000-01-01' where id = '%s'".formatted(article));
        change("insert into ingestion_run (sources, again, started_at) values ('{archive}', true, '2000-01-02')");
        Run run = runs.openAgain();
        runs.work(List.of(run), 1, null);
        change("update article set ingested_at = now() where id = '%s'".formatted(article));
        return runs.get(run.id());
    }

    private String wrongQuote(UUID article) throws SQLException {
        return ask("insert into quote (article_id, text_length, text, prefix, suffix, content_starts, content_ends,"
                        + " kind, act, confidence, dated_on) select id, text_length, substr(text, 1, 6), '', '', '{0}', '{6}',"
                        + " 'INDIRECT', 'ASSERTION', 0.5, dated_on from article where id = '" + article
                        + "' returning id")
                .get(0);
    }

    private List<String> quotes(UUID article) throws SQLException {
        return ask("select id from quote where article_id = '%s' order by position, id".formatted(article));
    }

    /** All rows of an article, ids of quotes and actors too; confidence may differ in its last digits. */
    private Set<String> everything(UUID article) throws SQLException {
        Set<String> rows = new HashSet<>();
        for (String table : List.of("paragraph", "article_actor", "mention", "article_topic", "quote")) {
            rows.addAll(ask(
                    "select to_jsonb(t) - 'confidence' from %s t where article_id = '%s'".formatted(table, article)));
        }
        rows.addAll(
                ask("select to_jsonb(t) from quote_topic t join quote q on q.id = t.quote_id where q.article_id = '%s'"
                        .formatted(article)));
        rows.addAll(ask("select headline || coalesce(byline, '') || coalesce(place, '') from article where id = '%s'"
                .formatted(article)));
        return rows;
    }

    private List<String> countsThatAreOff() throws SQLException {
        return ask("""
                select name from actor a
                where a.quote_count <> (select count(*) from quote q where q.speaker_id = a.id and q.listed)
                    or a.mention_count <> (select count(*) from mention m where m.actor_id = a.id)
                """);
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> ask(String sql) throws SQLException {
        List<String> answer = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                answer.add(rows.getString(1));
            }
        }
        return answer;
    }
}
