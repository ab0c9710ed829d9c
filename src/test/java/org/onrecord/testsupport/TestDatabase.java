package org.onrecord.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.Map;
import org.onrecord.startup.EmbeddedDatabase;

/** A real PostgreSQL for the tests that run the service: the program's own, on a folder that lives as long as target. */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {
    private EmbeddedDatabase database;

    @Override
    public Map<String, String> start() {
        database = EmbeddedDatabase.open(Path.of("target", "onrecord-test"), 0, 128);
        return Map.of(
                "quarkus.datasource.jdbc.url", database.jdbcUrl(),
                "quarkus.datasource.username", database.user(),
                "quarkus.datasource.password", database.password(),
                // what an earlier run left is no part of this one
                "quarkus.flyway.clean-at-start", "true");
    }

    @Override
    public void stop() {
        if (database != null) {
            database.close();
        }
    }
}
