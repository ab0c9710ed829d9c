package org.onrecord.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.onrecord.startup.DatabaseMemory;
import org.onrecord.startup.EmbeddedDatabase;

/** The program's own database with nothing in it, for articles to come in. */
final class EmptyArchive implements AutoCloseable {
    private static final long PAUSE_NS = TimeUnit.MILLISECONDS.toNanos(20);

    private final EmbeddedDatabase database;
    private final Connection connection;
    private final ProcessHandle server;

    private EmptyArchive(EmbeddedDatabase database) throws SQLException {
        this.database = database;
        Flyway.configure()
                .dataSource(database.jdbcUrl(), database.user(), database.password())
                .load()
                .migrate();
        this.connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
        this.server = ProcessHandle.of(number("select pg_backend_pid()"))
                .flatMap(ProcessHandle::parent)
                .orElseThrow();
    }

    /** Whatever was in the folder goes. */
    static EmptyArchive open(Path folder) throws IOException, SQLException {
        if (Files.exists(folder)) {
            try (Stream<Path> old = Files.walk(folder)) {
                old.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
            }
        }
        return new EmptyArchive(EmbeddedDatabase.open(folder, 0, DatabaseMemory.ofMachine()));
    }

    /** How the program finds it. */
    Map<String, String> environment() {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl(),
                "QUARKUS_DATASOURCE_USERNAME", database.user(),
                "QUARKUS_DATASOURCE_PASSWORD", database.password());
    }

    /** Processor time of the server. */
    double cpu() {
        return Cpu.seconds(server);
    }

    /** Items that something has become of, in all runs. */
    long done() throws SQLException {
        return number("select coalesce(sum(kept + known + failed), 0) from ingestion_run");
    }

    /** Until so many items are done. */
    void awaitDone(long count, Program program) throws SQLException {
        while (done() < count) {
            program.checkAlive();
            LockSupport.parkNanos(PAUSE_NS);
        }
    }

    long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        database.close();
    }
}
