package org.onrecord.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onrecord.testsupport.FilledArchive;

/** A request that takes too long is ended where it works: in the database. */
@QuarkusTest
@WithTestResource(FilledArchive.class)
class TimeoutTest {
    private static final String QUERY = "{ topics(first: 1) { nodes { label } } }";
    private static final String AT_WORK =
            "select count(*) from pg_stat_activity where state <> 'idle' and pid <> pg_backend_pid()"
                    + " and backend_type = 'client backend' and query like '%from topic %'";

    @Inject
    GraphQLSchema schema;

    @Inject
    AgroalDataSource archive;

    @Test
    void theStatementIsCancelledAndTheBackendIsIdle() throws SQLException {
        Executor executor = Executors.of(schema, archive, Map.of("timeout", "PT1S"));
        Answer answer;
        try (Connection other = FilledArchive.connect();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table topic in access exclusive mode"); // so that it would wait for ever
            answer = Executors.ask(executor, QUERY);
            assertThat(atWork(statement)).isZero();
        }
        assertThat(Executors.code(answer)).isEqualTo("TIMEOUT");
        assertThat(answer.status()).isEqualTo(504);
        assertThat(answer.body().toJsonObject().getJsonObject("extensions")).isNotNull();
        assertThat(Executors.code(Executors.ask(executor, QUERY))).isEqualTo("none");
    }

    private static long atWork(Statement statement) throws SQLException {
        try (ResultSet count = statement.executeQuery(AT_WORK)) {
            count.next();
            return count.getLong(1);
        }
    }
}
