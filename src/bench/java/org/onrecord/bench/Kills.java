package org.onrecord.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.onrecord.startup.DatabaseMemory;
import org.onrecord.startup.EmbeddedDatabase;

/**
 * Kills the program, and its database, at random moments while articles come in: what is counted as kept is there, whole
 * and once. By turns the program is {@code ingest} and {@code serve}, which goes on with runs by itself; of the database
 * it is the server or one of the processes that answer.
 */
public final class Kills {
    private static final int OF_THE_PROGRAM = Integer.getInteger("bench.kills", 20);
    private static final int OF_THE_DATABASE = Integer.getInteger("bench.databaseKills", 10);
    private static final int ARTICLES = Integer.getInteger("bench.count", 10_000);

    /** Articles that come in before a kill, at most. */
    private static final int MOST_BETWEEN = ARTICLES / (2 * (OF_THE_PROGRAM + OF_THE_DATABASE));

    private static final long PATIENCE_NS = TimeUnit.MINUTES.toNanos(10);

    private final Path folder;
    private final Random random = new Random();
    private int failures;

    private Kills(Path folder) {
        this.folder = folder;
    }

    /** Takes {@code bench.*} properties, no arguments. Exit code 1: something was lost or broken. */
    public static void main(String... args) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory(
                Files.createDirectories(Path.of(System.getProperty("bench.folder", "target/bench"))
                        .toAbsolutePath()),
                "kills");
        System.exit(new Kills(folder).run() ? 0 : 1);
    }

    private boolean run() throws IOException, InterruptedException {
        Path articles = folder.resolve("small.jsonl");
        Files.write(articles, BesideExtract.next(new SmallArticles(), ARTICLES));
        long acknowledged = 0;
        int ofTheDatabase = 0;
        for (int i = 0; i < OF_THE_PROGRAM + OF_THE_DATABASE; i++) {
            Process program = i % 4 == 3 ? serve() : ingest(articles);
            check(acknowledged);
            awaitKept(acknowledged + random.nextInt(MOST_BETWEEN), program);
            LockSupport.parkNanos(random.nextInt(300_000_000));
            acknowledged = kept();
            int left = OF_THE_PROGRAM + OF_THE_DATABASE - i;
            String killed = random.nextInt(left) < OF_THE_DATABASE - ofTheDatabase
                    ? killDatabase(ofTheDatabase++ % 2 == 0)
                    : "the program";
            program.destroyForcibly().waitFor();
            Log.line("Kill %d, %s: %,d articles were kept", i + 1, killed, acknowledged);
        }
        int code = ingest(articles).waitFor();
        try (EmbeddedDatabase database = EmbeddedDatabase.open(folder.resolve("data"), 0, DatabaseMemory.ofMachine())) {
            check(ARTICLES);
            long counted = number("select kept from ingestion_run where ended_at is not null");
            Log.line(
                    "At the end: exit code %d, %,d of %,d counted as kept, %d failures",
                    code, counted, ARTICLES, failures);
            return code == 0 && counted == ARTICLES && failures == 0;
        }
    }

    /** Waits for the database; then so many articles are there, each whole, and those that are counted. */
    private void check(long acknowledged) throws IOException {
        long counted = kept();
        if (counted < acknowledged || broken() > 0 || number("""
            select (select count(*) from article) - (select coalesce(sum(kept), 0) from ingestion_run)
            """) != 0) {
            failures++;
            Log.line("%,d were kept, now it is %,d; %,d are broken", acknowledged, counted, broken());
        }
    }

    private Process ingest(Path articles) throws IOException {
        return start(List.of(), "ingest", articles.toString());
    }

    private Process serve() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return start(
                    List.of("-Dquarkus.http.port=" + free.getLocalPort(), "-Dquarkus.http.host=localhost"), "serve");
        }
    }

    private Process start(List<String> properties, String... command) throws IOException {
        List<String> all = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-Donrecord.data.directory=" + folder.resolve("data"),
                "-Donrecord.seeds.enabled=false",
                "-Donrecord.ingestion.lease=5s"));
        all.addAll(properties);
        all.addAll(List.of(
                "-jar", Path.of("target", "quarkus-app", "quarkus-run.jar").toString()));
        all.addAll(List.of(command));
        return new ProcessBuilder(all)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("programs.log").toFile()))
                .start();
    }

    /** The server, or one of those that answer: then the server starts anew all by itself. */
    private String killDatabase(boolean server) throws IOException, InterruptedException {
        long postmaster = Long.parseLong(pidFile().get(0).strip());
        long answering = number("""
                select coalesce((select pid from pg_stat_activity
                    where backend_type = 'client backend' and pid <> pg_backend_pid() order by random() limit 1), 0)
                """);
        long pid = server || answering == 0 ? postmaster : answering;
        new ProcessBuilder("kill", "-KILL", Long.toString(pid))
                .inheritIO()
                .start()
                .waitFor();
        return pid == postmaster ? "the database" : "a process of the database";
    }

    private void awaitKept(long count, Process program) throws IOException {
        long deadline = System.nanoTime() + PATIENCE_NS;
        while (kept() < count) {
            if (!program.isAlive() || System.nanoTime() > deadline) {
                failures++;
                Log.line("It has ended, or does nothing; %s says why.", folder.resolve("programs.log"));
                return;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }

    /** As the runs count them. */
    private long kept() throws IOException {
        return number("select coalesce(sum(kept), 0) from ingestion_run");
    }

    /** Articles that are not whole: each has a paragraph, six mentions and three quotes, and one item says so. */
    private long broken() throws IOException {
        return number("""
            select count(*) from article a where (
                select count(*) from paragraph p where p.article_id = a.id) <> 1
                or (select count(*) from mention m where m.article_id = a.id) <> 6
                or (select count(*) from quote q join quote_topic t on t.quote_id = q.id where q.article_id = a.id) <> 3
                or (select count(*) from ingestion_item i where i.article_id = a.id and i.state = 'KEPT') <> 1
                    and exists (select from ingestion_run where ended_at is null) -- else its items are cleared away
            """);
    }

    private List<String> pidFile() throws IOException {
        return Files.readAllLines(folder.resolve("data/postgresql/postmaster.pid"));
    }

    /** Waits for the database where it has to be made, or to recover. */
    private long number(String sql) throws IOException {
        long deadline = System.nanoTime() + PATIENCE_NS;
        while (true) {
            try (Connection connection = connect();
                    Statement statement = connection.createStatement();
                    ResultSet result = statement.executeQuery(sql)) {
                result.next();
                return result.getLong(1);
            } catch (SQLException | IOException e) {
                if (System.nanoTime() > deadline) {
                    throw new IOException(e);
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
            }
        }
    }

    private Connection connect() throws IOException, SQLException {
        String password = Files.readString(folder.resolve("data/password")).strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + pidFile().get(3).strip() + "/postgres", "postgres", password);
    }
}
