package org.onrecord.ingestion.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.ingestion.Ingestion;
import org.onrecord.ingestion.Metadata;
import org.onrecord.ingestion.Transactions;
import org.onrecord.testsupport.RecordedArticles;
import org.onrecord.testsupport.TestDatabase;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class RunsTest {
    private static final RunConfig CONFIG = new RunConfig() {
        @Override
        public Duration lease() {
            return Duration.ofMillis(600);
        }

        @Override
        public int waiting() {
            return 200;
        }

        @Override
        public int batch() {
            return 16;
        }

        @Override
        public boolean urls() {
            return false;
        }

        @Override
        public boolean resume() {
            return true;
        }
    };

    @Inject
    Ingestion ingestion;

    @Inject
    Transactions transactions;

    @Inject
    Queue queue;

    @Inject
    RunTable table;

    @Inject
    DataSource database;

    @TempDir
    Path folder;

    @Test
    void aRunTellsWhatBecameOfEachItem() throws IOException {
        Path good = write("good.txt", "Council meets in " + folder + "\n\n\"We agree,\" Jane Porter said.");
        write("twice.txt", Files.readString(good));
        write("bad.jsonl", "{\"text\": \n");
        write("blank.jsonl", "{\"text\": \"  \"}\n");
        Runs runs = process();

        Run run = ended(runs, runs.open(List.of(folder.toString())));

        assertThat(run.items()).isEqualTo(4);
        assertThat(run.kept()).isEqualTo(1);
        assertThat(run.known()).isEqualTo(1);
        assertThat(runs.failures(run.id(), 10))
                .containsExactlyInAnyOrder(
                        new RunFailure(
                                folder.resolve("bad.jsonl").toString(),
                                "line 1",
                                Stage.SOURCE,
                                "it is not JSON: Unexpected end-of-input within/between Object entries"),
                        new RunFailure(
                                folder.resolve("blank.jsonl").toString(),
                                "line 1",
                                Stage.READING,
                                "the text is empty"));
    }

    @Test
    void ofARunThatHasEndedOnlyTheFailuresStayInTheQueue() throws Exception {
        Path file = write("ended.jsonl", RecordedArticles.lines("ended", 20) + "{\n");
        Path open = write("open.jsonl", RecordedArticles.lines("open", 20));
        Runs runs = process();
        Run left = runs.open(List.of(open.toString()));
        UUID dead = UUID.randomUUID();
        transactions.run(c -> table.lead(c, left.id(), dead, 1));
        new Listing(transactions, left, dead, false, () -> {}).list(null);

        Run run = ended(runs, runs.open(List.of(file.toString())));
        assertThat(states(run)).containsExactly("FAILED");
        assertThat(runs.failures(run.id(), 5)).hasSize(1);
        assertThat(states(left)).as("not listed to its end").hasSize(20);

        assertThat(ended(runs, left).items()).isEqualTo(20);
        assertThat(states(left)).isEmpty();
    }

    @Test
    void afterARunNoWordsWaitToBeSortedIn() throws Exception {
        Path file = write("words.jsonl", RecordedArticles.lines("words", 20));
        Runs runs = process();
        assertThat(ended(runs, runs.open(List.of(file.toString()))).kept()).isEqualTo(20);
        assertThat(pagesThatWait()).isZero();
    }

    @Test
    void afterOneArticleNoWordsWaitToBeSortedIn() throws Exception {
        ingestion.ingest("Ferry late in " + folder + "\n\n\"We waited,\" Jane Porter said.", Metadata.NONE);
        assertThat(pagesThatWait()).isZero();
    }

    private long pagesThatWait() throws SQLException {
        return count("select sum(gin_clean_pending_list(c.oid)) from pg_class c join pg_am a on a.oid = c.relam"
                + " where amname = 'gin'");
    }

    @Test
    void whatNoDatabaseHoldsStopsNoRun() throws IOException {
        Path file = write(
                "odd.jsonl",
                String.join(
                        "\n",
                        "{\"text\": \"One of %s\", \"headline\": \"a\\u0000b\", \"source\": \"\\ud800\"}"
                                .formatted(folder),
                        "{\"text\": \"Two\", \"date\": \"\\u0000\"}",
                        "{\"text\": \"Three\", \"url\": \"\\udc00\"}",
                        "{\"text\": \"Four \\u0000\"}",
                        "{\"text\": \"Five of %s\"}".formatted(folder)));
        Runs runs = process();

        Run run = ended(runs, runs.open(List.of(file.toString())));

        assertThat(runs.failures(run.id(), 10))
                .extracting(RunFailure::at)
                .containsExactly("line 2", "line 3", "line 4");
        assertThat(run.kept()).isEqualTo(2);
    }

    @Test
    void theSameSourcesAgainAreANewRunInWhichAllIsKnown() throws IOException {
        Path file = write("articles.jsonl", RecordedArticles.lines("again", 40));
        Runs runs = process();
        Run first = ended(runs, runs.open(List.of(file.toString())));
        Run second = ended(runs, runs.open(List.of(file.toString())));
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.known()).isEqualTo(40);
    }

    @Test
    void severalProcessesShareOneRun() throws Exception {
        Path file = write("shared.jsonl", RecordedArticles.lines("shared", 1_000));
        Run run = process().open(List.of(file.toString()));
        CompletableFuture<?>[] processes = new CompletableFuture<?>[3];
        for (int i = 0; i < processes.length; i++) {
            processes[i] = CompletableFuture.runAsync(() -> process().work(List.of(run), 2, null));
        }
        CompletableFuture.allOf(processes).get();
        assertThat(process().get(run.id()).kept()).isEqualTo(1_000);
        assertThat(count("select count(*) from article where source = 'shared'"))
                .isEqualTo(1_000);
        assertThat(count("select count(distinct speaker_id) from quote q join article a on a.id = q.article_id "
                        + "where a.source = 'shared' and a.text_length = q.text_length"))
                .isPositive();
        assertThat(count("select count(*) from actor a where a.quote_count <> "
                        + "(select count(*) from quote q where q.speaker_id = a.id and q.listed)"))
                .isZero();
    }

    @Test
    void whatADeadProcessHadTakenIsTakenByAnother() throws Exception {
        Path file = write("dead.jsonl", RecordedArticles.lines("dead", 30));
        Runs runs = process();
        Run run = runs.open(List.of(file.toString()));
        UUID dead = UUID.randomUUID();
        boolean leads = transactions.run(c -> table.lead(c, run.id(), dead, 500));
        assertThat(leads).isTrue();
        new Listing(transactions, run, dead, false, () -> {}).list(null);
        List<Item> taken = transactions.run(c -> queue.claim(c, dead, 500, true, 20));
        assertThat(taken).isNotEmpty();

        assertThat(ended(runs, run).kept()).isEqualTo(30);
    }

    @Test
    void aServiceThatStartsGoesOnWithTheRunsThatHaveNotEnded() throws Exception {
        Path file = write("resumed.jsonl", RecordedArticles.lines("resumed", 20));
        Runs runs = process();
        Run run = runs.open(List.of(file.toString()));

        new Resumption(runs, CONFIG).goOn().join();

        assertThat(runs.get(run.id()).kept()).isEqualTo(20);
        assertThat(runs.get(run.id()).endedAt()).isNotNull();
    }

    @Test
    void whoWasSilentForTooLongKeepsNothing() throws Exception {
        Path file = write("slow.jsonl", RecordedArticles.lines("slow", 5));
        Runs runs = process();
        Run run = runs.open(List.of(file.toString()));
        UUID slow = UUID.randomUUID();
        transactions.run(c -> table.lead(c, run.id(), slow, 500));
        new Listing(transactions, run, slow, false, () -> {}).list(null);
        List<Item> taken = transactions.run(c -> queue.claim(c, slow, 1, true, 20));
        ended(runs, run);

        List<Done> late = taken.stream()
                .filter(item -> item.run().equals(run.id()))
                .<Done>map(item -> new Done.Failed(item, Stage.READING, "late"))
                .toList();
        assertThatThrownBy(() -> transactions.run(c -> {
                    queue.finish(c, slow, late);
                    return true;
                }))
                .isInstanceOf(LeftToOthers.class);
        assertThat(runs.get(run.id()).failed()).isZero();
    }

    @Test
    void anArticleThatTheArchiveRefusesFailsAloneWithTheReason() throws IOException {
        String beyond = RecordedArticles.lines("beyond", 1)
                .replaceFirst("\"content\":\\[\\[[0-9]+,[0-9]+]]", "\"content\":[[1,9]]")
                .replaceFirst(
                        "\"paragraphs\":\\[\\[\"HEADLINE\",0,[0-9]+]]", "\"paragraphs\":[[\"HEADLINE\",0,99999]]");
        Path file = write("refused.jsonl", RecordedArticles.lines("refused", 10) + beyond);
        Runs runs = process();
        Run run = ended(runs, runs.open(List.of(file.toString())));
        assertThat(run.kept()).isEqualTo(10);
        assertThat(runs.failures(run.id(), 5)).singleElement().satisfies(failure -> {
            assertThat(failure.stage()).isEqualTo(Stage.KEEPING);
            assertThat(failure.at()).isEqualTo("line 11");
            assertThat(failure.reason()).contains("paragraph");
        });
    }

    @Test
    void standardInputIsASource() throws Exception {
        Runs runs = process();
        Run run = runs.open(List.of("-"));
        runs.work(
                List.of(run),
                1,
                new ByteArrayInputStream(RecordedArticles.lines("stdin", 3).getBytes(StandardCharsets.UTF_8)));
        assertThat(runs.get(run.id()).kept()).isEqualTo(3);
    }

    @Test
    void standardInputOfADeadProcessIsAFailureAndNotLost() {
        Runs runs = process();
        Run run = runs.open(List.of("-"));
        assertThat(ended(runs, run).failed()).isEqualTo(1);
    }

    @Test
    void nothingIsFetchedUnlessItIsAllowed() {
        Runs runs = process();
        Run run = ended(runs, runs.open(List.of("http://203.0.113.9/feed.xml")));
        assertThat(runs.failures(run.id(), 1))
                .singleElement()
                .satisfies(failure -> assertThat(failure.reason()).contains("onrecord.ingestion.urls"));
    }

    private Runs process() {
        return new Runs(ingestion, transactions, queue, table, CONFIG);
    }

    private static Run ended(Runs runs, Run run) {
        runs.work(List.of(run), 2, null);
        Run ended = runs.get(run.id());
        assertThat(ended.endedAt()).isNotNull();
        return ended;
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private List<String> states(Run run) throws SQLException {
        List<String> states = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select state from ingestion_item where run_id = '%s'".formatted(run.id()))) {
            while (rows.next()) {
                states.add(rows.getString(1));
            }
        }
        return states;
    }

    private long count(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }
}
