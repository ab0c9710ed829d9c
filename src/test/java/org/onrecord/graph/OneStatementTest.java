package org.onrecord.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.testsupport.GraphQLClient.ask;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.onrecord.testsupport.FilledArchive;

/** However much is asked for, it is one statement. */
@QuarkusTest
@WithTestResource(FilledArchive.class)
class OneStatementTest {
    private static final String QUERY = "{ actors(first: %d) { nodes { name quotes(first: %d) { totalCount nodes { text"
            + " article { headline } topics { label } speaker { name } } } } } }";

    private static final String DEEP =
            "{ actors(first: 20, orderBy: MOST_QUOTED) { nodes { quotes(first: 20) { nodes { text"
                    + " article { quotes(first: 10) { nodes { text speaker { name } } } } } } } } }";

    @Test
    void oneQuoteAndAThousandTakeOneStatement() throws SQLException {
        assertThat(statementsFor(QUERY.formatted(1, 1), 1)).isEqualTo(1);
        assertThat(statementsFor(QUERY.formatted(30, 40), 300)).isEqualTo(1);
        assertThat(statementsFor(DEEP, 1000)).isEqualTo(1);
        assertThat(statementsFor("{ __typename a: actors(first: 1) { nodes { name } } b: quotes { totalCount } }", 0))
                .isEqualTo(1);
    }

    @Test
    void whatIsTheSameInEveryArchiveTakesNone() throws SQLException {
        assertThat(statementsFor("{ __typename actors(first: 3) { __typename } }", 0))
                .isZero();
    }

    private static long statementsFor(String query, int quotes) throws SQLException {
        ask(query); // so that connections and plans are there
        try (Connection connection = FilledArchive.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_stat_statements_reset()");
            JsonNode answer = ask(query);
            assertThat(answer.findValues("text")).hasSizeGreaterThanOrEqualTo(quotes);
            try (ResultSet counted = statement.executeQuery(
                    "select coalesce(sum(calls), 0) from pg_stat_statements where query not like '%pg_stat_statements%'")) {
                counted.next();
                return counted.getLong(1);
            }
        }
    }
}
