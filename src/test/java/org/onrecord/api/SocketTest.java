package org.onrecord.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.access.Keys;
import org.onrecord.access.Role;
import org.onrecord.testsupport.SocketClient;
import org.onrecord.testsupport.TestDatabase;

/** The protocol graphql-transport-ws, to the letter. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class SocketTest {
    private static final String SUBSCRIBE =
            "{'id':'%s','type':'subscribe','payload':{'query':'subscription { articleIngested { id } }'}}";

    @Inject
    Keys keys;

    @Inject
    Vertx vertx;

    @Inject
    Conversation conversation;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "[]",
                "'text'",
                "{}",
                "{'type':5}",
                "{'type':'start'}",
                "{'type':'connection_init','payload':[]}",
                "{'type':'ping','payload':'text'}",
                "{'type':'pong','payload':1}",
                "{'type':'complete'}",
                "{'type':'complete','id':''}",
                "{'type':'complete','id':7}",
                "{'type':'subscribe','id':'a'}",
                "{'type':'subscribe','payload':{'query':'{ __typename }'}}",
                "{'type':'subscribe','id':'a','payload':{}}",
                "{'type':'subscribe','id':'a','payload':{'query':7}}",
                "{'type':'subscribe','id':'a','payload':{'query':'{ __typename }','variables':[]}}",
                "{'type':'subscribe','id':'a','payload':{'query':'{ __typename }','operationName':1}}",
                "{'type':'subscribe','id':'a','payload':{'query':'{ __typename }','extensions':'x'}}",
            })
    void whatIsNoMessageEndsTheConnectionWith4400(String message) {
        try (SocketClient client = SocketClient.open()) {
            client.say(message);
            assertThat(client.end()).startsWith("4400 ").hasSizeGreaterThan(15);
        }
    }

    @Test
    void bytesAreNoMessage() {
        try (SocketClient client = SocketClient.open()) {
            client.sayBytes(new byte[] {1, 2});
            assertThat(client.end()).startsWith("4400 ");
        }
    }

    @Test
    void whoIsNotAcknowledgedMayNotSubscribe() {
        try (SocketClient client = SocketClient.connect()) {
            client.say(SUBSCRIBE.formatted("a"));
            assertThat(client.end()).isEqualTo("4401 Unauthorized");
        }
    }

    @Test
    void onceIsEnough() {
        try (SocketClient client = SocketClient.open()) {
            client.say("{'type':'connection_init'}");
            assertThat(client.end()).isEqualTo("4429 Too many initialisation requests");
        }
    }

    @Test
    void whoDoesNotBeginIsCutOff() {
        try (SocketClient client = SocketClient.connect()) {
            assertThat(client.end()).isEqualTo("4408 Connection initialisation timeout");
        }
    }

    /** Who says something with it is told at once, who only waits at the next ping. */
    @Test
    void aKeyThatEndsEndsTheConnection() throws Exception {
        Instant end = Instant.now().plusSeconds(12);
        String key = keys.create("short " + UUID.randomUUID(), Role.READER, end).orElseThrow();
        HttpServer pinging = pinging(Duration.ofSeconds(4));
        try (SocketClient speaks = SocketClient.open(RestAssured.port, key);
                SocketClient waits = SocketClient.open(pinging.actualPort(), key)) {
            waits.watch("a", "subscription { articleIngested { id } }", Map.of());
            speaks.watch("a", "subscription { articleIngested { id } }", Map.of());
            assertThat(waits.end()).isEqualTo("4403 This key has expired.");
            speaks.subscribe("b", "{ __typename }", Map.of());
            assertThat(speaks.end()).isEqualTo("4403 This key has expired.");
        } finally {
            pinging.close();
        }
    }

    @Test
    void aKeyThatIsNoneOpensNothing() {
        try (SocketClient client = SocketClient.connect()) {
            client.say("{'type':'connection_init','payload':{'Authorization':'Bearer orec_x'}}");
            assertThat(client.end()).isEqualTo("4403 This key is not known here.");
        }
    }

    /** The same conversations on another port, with pings as often. */
    private HttpServer pinging(Duration often) throws Exception {
        SocketConfig config = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(SocketConfig.class)
                .withDefaultValue("onrecord.graphql.socket.ping", often.toString())
                .build()
                .getConfigMapping(SocketConfig.class);
        Router router = Router.router(vertx);
        new SocketEndpoint(conversation, config, false).listen(new StartupEvent(), router);
        return vertx.createHttpServer(new HttpServerOptions().addWebSocketSubProtocol("graphql-transport-ws"))
                .requestHandler(router)
                .listen(0, "localhost")
                .toCompletionStage()
                .toCompletableFuture()
                .get();
    }

    @Test
    void anOperationHasAnIdOfItsOwn() {
        try (SocketClient client = SocketClient.open()) {
            client.say(SUBSCRIBE.formatted("a"));
            client.say(SUBSCRIBE.formatted("a"));
            assertThat(client.end()).isEqualTo("4409 Subscriber for a already exists");
        }
    }

    @Test
    void anIdIsFreeAgainAfterItsOperation() {
        try (SocketClient client = SocketClient.open()) {
            for (int i = 0; i < 3; i++) {
                client.say(SUBSCRIBE.formatted("a"));
                client.say("{'id':'a','type':'complete'}");
                client.subscribe("q", "{ __typename }", Map.of());
                client.hear("next");
                client.hear("complete");
            }
            client.say("{'id':'nobody knows this one','type':'complete'}");
            client.say("{'type':'ping'}");
            client.hear("pong");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"graphql-ws", "chat"})
    void otherProtocolsAreNotSpoken(String protocol) {
        try (SocketClient client = SocketClient.connect(protocol, true)) {
            assertThat(client.end()).isEqualTo("4406 Subprotocol not acceptable");
        }
    }

    @Test
    void pingsAreAnsweredBeforeTheBeginningToo() {
        try (SocketClient client = SocketClient.connect()) {
            client.say("{'type':'ping','payload':{'at':[1,'two']}}");
            assertThat(client.hear("pong").at("/payload/at/1").asText()).isEqualTo("two");
            client.say("{'type':'ping'}");
            assertThat(client.hear("pong").has("payload")).isFalse();
            client.say("{'type':'pong'}");
            client.say("{'type':'connection_init','payload':{'any':'thing'}}");
            client.hear("connection_ack");
        }
    }

    @Test
    void queriesAreAnsweredToo() {
        try (SocketClient client = SocketClient.open()) {
            client.subscribe("q", "query ($n: Int) { articles(first: $n) { totalCount } __typename }", Map.of("n", 1));
            JsonNode answer = client.hear("next");
            assertThat(answer.get("id").asText()).isEqualTo("q");
            assertThat(answer.at("/payload/data/__typename").asText()).isEqualTo("Query");
            assertThat(answer.at("/payload/data/articles/totalCount").isInt()).isTrue();
            assertThat(client.hear("complete").get("id").asText()).isEqualTo("q");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ nothing }                                                            | BAD_INPUT",
                "{                                                                      | BAD_INPUT",
                "query A { __typename } query B { __typename }                          | BAD_INPUT",
                "query ($n: Int!) { articles(first: $n) { totalCount } }                | BAD_INPUT",
                "{ articles(first: 0) { totalCount } }                                  | BAD_INPUT",
                "subscription { articleIngested }                                       | BAD_INPUT",
                "subscription { articleIngested { id } quoteAdded { id } }              | BAD_INPUT",
                "subscription { articleIngested @skip(if: true) { id } }                | BAD_INPUT",
                "subscription { articleIngested @include(if: false) { id } quoteAdded @skip(if: true) { id } }"
                        + "                                                             | BAD_INPUT",
                "subscription { ...A } fragment A on Subscription { ...A }              | BAD_INPUT",
                "subscription { __typename }                                            | BAD_INPUT",
                "subscription { quoteAdded(filter: { speaker: \"x\" }) { id } }         | BAD_INPUT",
                "subscription { quoteAdded(filter: { since: \"x\" }) { id } }           | BAD_INPUT",
                "subscription ($n: Int!) { articleIngested { quotes(first: $n) { totalCount } } } | BAD_INPUT",
                "subscription { articleIngested { quotes(first: 101) { nodes { id } } } } | BAD_INPUT",
                "subscription { articleIngested { quotes(first: 100) { nodes { article { actors(first: 100) { nodes"
                        + " { quotes(first: 100) { nodes { id } } } } } } } } }         | TOO_COMPLEX",
            })
    void whatIsWrongIsToldAndEndsTheOperationOnly(String query, String code) {
        try (SocketClient client = SocketClient.open()) {
            client.subscribe("q", query, Map.of());
            JsonNode error = client.hear("error");
            assertThat(error.get("id").asText()).isEqualTo("q");
            assertThat(error.at("/payload/0/extensions/code").asText()).isEqualTo(code);
            assertThat(error.at("/payload/0/message").asText()).isNotBlank();
            client.subscribe("q", "{ __typename }", Map.of());
            client.hear("next");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "subscription ($yes: Boolean!) { articleIngested @include(if: $yes) { id } }",
                "subscription ($yes: Boolean!) { articleIngested { id } quoteAdded @skip(if: $yes) { id } }",
                "subscription { ...A } fragment A on Subscription { ... { it: articleIngested { id } } ...A2 }"
                        + " fragment A2 on Subscription { it: articleIngested { headline } }",
            })
    void oneThingMayBeChosenByDirectivesAndFragments(String query) {
        try (SocketClient client = SocketClient.open()) {
            client.watch("a", query, Map.of("yes", true));
        }
    }

    @Test
    void aConnectionHasSoManyOperationsUnderWay() {
        try (SocketClient client = SocketClient.open()) {
            for (int i = 0; i < 101; i++) {
                client.say(SUBSCRIBE.formatted(i));
            }
            JsonNode error = client.hear("error");
            assertThat(error.get("id").asText()).isEqualTo("100");
            client.say("{'id':'7','type':'complete'}");
            client.subscribe("more", "{ __typename }", Map.of());
            client.hear("next");
        }
    }

    @Test
    void whatIsTooLongIsNotRead() {
        try (SocketClient client = SocketClient.open()) {
            client.say("{'type':'ping','payload':{'x':'" + "x".repeat(2_000_000) + "'}}");
            assertThat(client.end()).isNotBlank();
        }
        try (SocketClient client = SocketClient.open()) {
            client.say("{'type':'ping'}");
            client.hear("pong");
        }
    }

    @Test
    void pagesOfOtherSitesAreTurnedAway() {
        assertThat(handshake("https://elsewhere.example.org")).isEqualTo(403);
        assertThat(handshake("http://localhost:" + RestAssured.port)).isEqualTo(101);
    }

    private static int handshake(String origin) {
        try {
            HttpClient.newHttpClient()
                    .newWebSocketBuilder()
                    .header("Origin", origin)
                    .subprotocols("graphql-transport-ws")
                    .buildAsync(
                            URI.create("ws://localhost:" + RestAssured.port + "/graphql"),
                            new java.net.http.WebSocket.Listener() {})
                    .join()
                    .abort();
            return 101;
        } catch (CompletionException e) {
            assertThat(e).hasCauseInstanceOf(WebSocketHandshakeException.class);
            return Objects.requireNonNull((WebSocketHandshakeException) e.getCause())
                    .getResponse()
                    .statusCode();
        }
    }

    @Test
    void subscriptionsAreNotForHttp() {
        String message = org.onrecord.testsupport.GraphQLClient.refused("subscription { articleIngested { id } }")
                .get("message")
                .asText();
        assertThat(message).contains("WebSocket");
    }
}
