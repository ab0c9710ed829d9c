package org.onrecord.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.startup.EmbeddedDatabase;
import org.onrecord.testsupport.RecordedArticles;

/** The packaged program, killed in the middle of its work and started again, goes on where it was. */
class StoppedIngestIT {
    private static final int ARTICLES = 4_000;
    private static final int KILLS = 2;

    @TempDir
    static Path folder;

    @Test
    @Timeout(300)
    void everyArticleIsThereOnceAndWhole() throws Exception {
        Path articles = Files.writeString(folder.resolve("a.jsonl"), RecordedArticles.lines("killed", ARTICLES));
        Path data = folder.resolve("data");
        try (EmbeddedDatabase database = EmbeddedDatabase.open(data, 0, 128);
                Connection connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password())) {
            Random random = new Random();
            for (int i = 0; i < KILLS; i++) {
                Process process = ingest(data, articles);
                waitForMore(connection, process, 1 + random.nextInt(ARTICLES / 5));
                process.destroyForcibly().waitFor();
                assertThat(brokenArticles(connection)).isZero();
                assertThat(articlesWithoutItem(connection)).isZero();
            }
            Set<String> killed = claimants(connection); // whose work is free when their lease has ended
            Process told = ingest(data, articles);
            waitForMore(connection, told, 100);
            told.destroy();
            told.waitFor();
            assertThat(killed).as("who still holds work").containsAll(claimants(connection));

            assertThat(ingest(data, articles).waitFor()).isZero();
            assertThat(count(connection, "select count(*) from article")).isEqualTo(ARTICLES);
            assertThat(brokenArticles(connection)).isZero();
            assertThat(count(connection, "select count(*) from ingestion_item")).isZero();
            assertThat(count(connection, "select kept from ingestion_run where ended_at is not null"))
                    .isEqualTo(ARTICLES);
        }
    }

    private static Process ingest(Path data, Path articles) throws IOException {
        List<String> command = List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx512m",
                "-Donrecord.data.directory=" + data,
                "-Donrecord.ingestion.lease=2s",
                "-jar",
                Path.of("target", "quarkus-app", "quarkus-run.jar").toString(),
                "ingest",
                articles.toString());
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("ingest.log").toFile()))
                .start();
    }

    /** Until so many articles have come in while this process runs. */
    private static void waitForMore(Connection connection, Process process, int more) throws SQLException {
        long before = articles(connection);
        while (process.isAlive() && articles(connection) < before + more) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
        assertThat(process.isAlive()).as("it is in the middle").isTrue();
    }

    private static long articles(Connection connection) throws SQLException {
        boolean begun = count(connection, "select count(*) from pg_tables where tablename = 'ingestion_item'") == 1;
        return begun ? count(connection, "select count(*) from article") : 0;
    }

    private static Set<String> claimants(Connection connection) throws SQLException {
        Set<String> processes = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select distinct claimed_by from ingestion_item where claimed_by is not null")) {
            while (rows.next()) {
                processes.add(rows.getString(1));
            }
        }
        return processes;
    }

    /** Each recorded article has one paragraph, two mentions, a quote with its topic. */
    private static long brokenArticles(Connection connection) throws SQLException {
        return count(connection, """
                select count(*) from article a where (
                    select count(*) from paragraph p where p.article_id = a.id) <> 1
                    or (select count(*) from mention m where m.article_id = a.id) <> 2
                    or (select count(*) from quote q join quote_topic t on t.quote_id = q.id where q.article_id = a.id) <> 1
                """);
    }

    /** While a run goes on, its items say which of them are articles. */
    private static long articlesWithoutItem(Connection connection) throws SQLException {
        return count(connection, """
                select count(*) from article a where (
                    select count(*) from ingestion_item i where i.article_id = a.id and i.state = 'KEPT') <> 1
                """);
    }

    private static long count(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }
}
