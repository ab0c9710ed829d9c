package org.onrecord.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;

/**
 * A database of its own, filled with some hundred made-up articles (archive/fill.sql), for tests that only read. It
 * counts its statements.
 */
public class FilledArchive implements QuarkusTestResourceLifecycleManager {
    private static final int ARTICLES = 160;
    private static final int ACTORS = 60;
    private static final int TOPICS = 25;

    private static String url = "";

    private EmbeddedPostgres database;

    /** A connection of its own, beside the service's. */
    public static Connection connect() throws SQLException {
        return DriverManager.getConnection(url);
    }

    @Override
    public Map<String, String> start() {
        try {
            database = EmbeddedPostgres.builder()
                    .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                    .setLocaleConfig("locale", "C.UTF-8")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        url = database.getJdbcUrl("postgres", "postgres");
        Flyway.configure().dataSource(url, "postgres", "").load().migrate();
        fill();
        return Map.of(
                "quarkus.datasource.jdbc.url", url,
                "quarkus.datasource.username", "postgres",
                "quarkus.datasource.password", "",
                "quarkus.http.test-port", "0");
    }

    private static void fill() {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("create extension pg_stat_statements");
            statement.execute(script());
            statement.execute("select pg_temp.fill_archive(%d, %d, %d)".formatted(ARTICLES, ACTORS, TOPICS));
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("vacuum analyze");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String script() {
        try (InputStream in = FilledArchive.class.getResourceAsStream("/archive/fill.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        try {
            if (database != null) {
                database.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
