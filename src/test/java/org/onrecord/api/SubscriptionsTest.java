package org.onrecord.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
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
}
