package org.onrecord.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {
    @TempDir
    static Path folder;

    private static Path data;
    private static EmbeddedDatabase owner;

    @BeforeAll
    static void start() {
        data = folder.resolve("data");
        owner = EmbeddedDatabase.open(data, 0, 128);
    }

    @AfterAll
    static void stop() {
        owner.close();
    }

    @Test
    void whatIsAcknowledgedIsOnDisk() throws SQLException {
        assertThat(ask(owner, "show fsync")).isEqualTo("on");
        assertThat(ask(owner, "show synchronous_commit")).isEqualTo("on");
        assertThat(ask(owner, "show full_page_writes")).isEqualTo("on");
    }

    @Test
    void aSecondOneJoinsAndDoesNotStopIt() throws SQLException {
        EmbeddedDatabase joined = EmbeddedDatabase.open(data, 0, 128);
        assertThat(joined.jdbcUrl()).isEqualTo(owner.jdbcUrl());
        joined.close();
        assertThat(ask(owner, "select 1")).isEqualTo("1");
    }

    @Test
    void nobodyGetsInWithoutThePassword() {
        assertThatThrownBy(() -> DriverManager.getConnection(owner.jdbcUrl(), owner.user(), "guess"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void theFolderIsItsOwnersAlone() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("password"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aFolderThatCannotBeMadeGetsOneLine() throws IOException {
        Path file = Files.createFile(folder.resolve("a-file"));
        assertThatThrownBy(() -> EmbeddedDatabase.open(file, 0, 128))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("a-file")
                .hasMessageContaining("onrecord.data.directory")
                .hasMessageNotContaining("\n");
    }

    @Test
    void whatAKilledProcessLeftRunningIsAdoptedWithAllItAcknowledged() throws Exception {
        Path orphaned = folder.resolve("orphaned");
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Victim.class.getName(),
                        orphaned.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.inputReader().readLine()).isEqualTo("written");
        process.destroyForcibly().waitFor();
        long left = new DataFolder(orphaned.toAbsolutePath(), new Credentials("", ""))
                .postmaster()
                .orElseThrow()
                .pid();
        signal("STOP", left); // busy for longer than one look at it takes
        CompletableFuture.delayedExecutor(6, TimeUnit.SECONDS).execute(() -> signal("CONT", left));

        try (EmbeddedDatabase adopted = EmbeddedDatabase.open(orphaned, 0, 128)) {
            assertThat(ask(adopted, "select word from kept")).isEqualTo("acknowledged");
        }
        assertThat(new DataFolder(orphaned.toAbsolutePath(), new Credentials("", "")).postmaster())
                .isEmpty();
    }

    private static void signal(String name, long process) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(process)).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Owns a database, writes, and waits to be killed. */
    static final class Victim {
        private Victim() {}

        public static void main(String... args) throws SQLException, IOException {
            EmbeddedDatabase database = EmbeddedDatabase.open(Path.of(args[0]), 0, 128);
            try (Connection connection = connect(database);
                    Statement statement = connection.createStatement()) {
                statement.execute("create table kept (word text)");
                statement.execute("insert into kept values ('acknowledged')");
            }
            System.out.println("written");
            System.out.flush();
            System.in.read();
        }
    }

    private static String ask(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }
}
