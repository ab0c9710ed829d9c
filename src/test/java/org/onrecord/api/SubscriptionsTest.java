package org.onrecord.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.testsupport.Newsroom;
import org.onrecord.testsupport.SocketClient;
import org.onrecord.testsupport.TestDatabase;

/** What is told to those who wait. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class SubscriptionsTest {
    private static final String ARTICLES =
            "subscription { it: articleIngested { headline quotes { nodes { text speaker { name } } } } }";

    @Inject
    Newsroom newsroom;

    @Inject
    DataSource archive;

    @Test
    void anArticleIsToldWithAllThatWasSelectedOfIt() {
        try (SocketClient client = SocketClient.open()) {
            client.watch("a", ARTICLES, Map.of());
            newsroom.publish("one", 1);
            JsonNode article = client.told().get("it");
            assertThat(article.get("headline").asText()).isEqualTo("Council meets again for one 0");
            assertThat(article.at("/quotes/nodes/0/text").asText()).isEqualTo("We will not move an inch 0");
            assertThat(article.at("/quotes/nodes/0/speaker/name").asText()).isEqualTo("Ann Baker0");
        }
    }

    @Test
    void aBatchIsToldOneByOne() {
        try (SocketClient client = SocketClient.open()) {
            client.watch("a", ARTICLES, Map.of());
            newsroom.publish("batch", 64);
            assertThat(IntStream.range(0, 64)
                            .mapToObj(i -> client.told().at("/it/headline").asText()))
                    .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 64)
                            .mapToObj(i -> "Council meets again for batch " + i)
                            .toList());
            assertThat(client.poll(1)).isNull();
        }
    }

    @Test
    void quotesAreToldThatFitTheFilter() {
        try (SocketClient client = SocketClient.open()) {
            client.watch(
                    "q",
                    "subscription ($f: QuoteFilter) { quoteAdded(filter: $f) { text article { headline } } }",
                    Map.of("f", Map.of("words", "\"inch 7\"")));
            newsroom.publish("filtered", 10);
            assertThat(client.told().at("/quoteAdded/article/headline").asText())
                    .isEqualTo("Council meets again for filtered 7");
            assertThat(client.poll(1)).isNull();
        }
    }

    private static final String PROGRESS =
            "subscription ($run: ID!) { ingestionProgress(runId: $run) { items kept known endedAt stages { passed } }"
                    + " }";

    /** A run that only says what is written into its row. */
    private String run() throws SQLException {
        return sql("insert into ingestion_run (sources) values ('{here}') returning 'R' || id");
    }

    private String sql(String statement) throws SQLException {
        try (Connection connection = archive.getConnection();
                Statement one = connection.createStatement()) {
            one.execute(statement + (statement.contains("returning") ? "" : " returning id"));
            one.getResultSet().next();
            return one.getResultSet().getString(1);
        }
    }

    private static String of(String run) {
        return " where id = '" + run.substring(1) + "'";
    }

    @Test
    void aRunIsToldAsItIsAndAsItGoesOnToItsEnd() throws SQLException {
        String run = run();
        try (SocketClient client = SocketClient.open()) {
            client.subscribe("r", PROGRESS, Map.of("run", run));
            assertThat(client.told().at("/ingestionProgress/items").asInt()).isZero();
            run(); // another one
            sql("update ingestion_run set items = 3" + of(run));
            JsonNode further = client.told().get("ingestionProgress");
            assertThat(further.get("items").asInt()).isEqualTo(3);
            assertThat(further.at("/stages/0/passed").asInt()).isEqualTo(3);
            sql("update ingestion_run set kept = 3, listed_at = now(), ended_at = now()" + of(run));
            JsonNode end = client.told().get("ingestionProgress");
            assertThat(end.get("kept").asInt()).isEqualTo(3);
            assertThat(end.get("endedAt").asText()).endsWith("Z");
            assertThat(client.hear("complete").get("id").asText()).isEqualTo("r");
            client.subscribe("r", PROGRESS, Map.of("run", run));
            assertThat(client.told().get("ingestionProgress")).isEqualTo(end);
            client.hear("complete");
        }
    }

    @Test
    void whoNamesNoRunIsToldOfEachThatBeginsAndGoesOn() throws SQLException {
        run(); // before anybody waits
        try (SocketClient client = SocketClient.open()) {
            client.watch("r", "subscription { ingestionProgress { id items endedAt } }", Map.of());
            List<String> runs = List.of(run(), run());
            assertThat(List.of(told(client, "id"), told(client, "id"))).isEqualTo(runs);
            sql("update ingestion_run set items = 3, known = 3, listed_at = now(), ended_at = now()" + of(runs.get(0)));
            assertThat(told(client, "items")).isEqualTo("3");
            String next = run(); // that one ends says nothing of the others
            assertThat(told(client, "id")).isEqualTo(next);
        }
    }

    private static String told(SocketClient client, String field) {
        return client.told().get("ingestionProgress").get(field).asText();
    }

    @Test
    void aRunThatGoesOnQuicklyIsToldAFewTimesASecond() throws SQLException {
        String run = run();
        try (SocketClient early = SocketClient.open();
                SocketClient late = SocketClient.open()) {
            early.subscribe("r", PROGRESS, Map.of("run", run));
            early.told();
            long began = System.nanoTime();
            for (int items = 1; items <= 300; items++) {
                sql("update ingestion_run set items = " + items + of(run));
            }
            late.subscribe("r", PROGRESS, Map.of("run", run));
            sql("update ingestion_run set known = 300, listed_at = now(), ended_at = now()" + of(run));
            int told = 0;
            JsonNode message = early.poll(20);
            for (; message.has("payload"); message = early.poll(20)) {
                assertThat(message.get("type").asText()).isEqualTo("next");
                told++;
            }
            assertThat(message.get("type").asText()).isEqualTo("complete");
            assertThat(told).isBetween(1, 2 + (int) (4 * (System.nanoTime() - began) / 1e9));
            late.told();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"R01234567-89ab-cdef-0123-456789abcdef", "A01234567-89ab-cdef-0123-456789abcdef", "x"})
    void aRunThatIsNoneIsBadInput(String id) {
        try (SocketClient client = SocketClient.open()) {
            client.subscribe("r", PROGRESS, Map.of("run", id));
            JsonNode error = client.hear("error").at("/payload/0");
            assertThat(error.at("/extensions/code").asText()).isEqualTo("BAD_INPUT");
            assertThat(error.get("message").asText()).contains(" id");
        }
    }
}
