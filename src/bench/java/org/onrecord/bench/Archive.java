package org.onrecord.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.onrecord.startup.DatabaseMemory;
import org.onrecord.startup.EmbeddedDatabase;

/** The program's own database with a made-up archive in it. Built once, kept in the folder. */
final class Archive implements AutoCloseable {
    private final Size size;
    private final EmbeddedDatabase database;

    private Archive(Size size, EmbeddedDatabase database) {
        this.size = size;
        this.database = database;
    }

    static Archive open(Size size, Path folder) throws SQLException {
        Archive archive = new Archive(size, EmbeddedDatabase.open(folder.resolve(size.name()), 0, DatabaseMemory.ofMachine()));
        try {
            archive.prepare();
            return archive;
        } catch (SQLException | RuntimeException e) {
            archive.close();
            throw e;
        }
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), user(), password());
    }

    String url() {
        return database.jdbcUrl();
    }

    String user() {
        return database.user();
    }

    String password() {
        return database.password();
    }

    /** The server's first process, parent of those that answer. */
    ProcessHandle server() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select pg_backend_pid()")) {
            result.next();
            return ProcessHandle.of(result.getLong(1))
                    .flatMap(ProcessHandle::parent)
                    .orElseThrow();
        }
    }

    private void prepare() throws SQLException {
        Flyway.configure().dataSource(url(), user(), password()).load().migrate();
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            if (isEmpty(statement)) {
                Log.line("Filling the %s archive (once) …", size.name());
                long began = System.nanoTime();
                fill(connection, statement);
                Log.line("Filled in %,.0f s", (System.nanoTime() - began) / 1e9);
            }
            statement.execute(Resource.text("postgraphile/schema.sql"));
        }
    }

    private static boolean isEmpty(Statement statement) throws SQLException {
        try (ResultSet result = statement.executeQuery("select not exists (select from article)")) {
            result.next();
            return result.getBoolean(1);
        }
    }

    /** In one transaction: there is never half an archive. */
    private void fill(Connection connection, Statement statement) throws SQLException {
        connection.setAutoCommit(false);
        statement.execute(Resource.text("indexes_off.sql"));
        statement.execute(Resource.text("fill.sql"));
        statement.execute("call pg_temp.fill(%d, %d, %d, %d)"
                .formatted(size.articles(), size.quotes(), size.actors(), size.topics()));
        statement.execute(Resource.text("indexes_on.sql"));
        connection.commit();
        connection.setAutoCommit(true);
        statement.execute("vacuum analyze");
        statement.execute("checkpoint");
    }

    @Override
    public void close() {
        database.close();
    }
}
