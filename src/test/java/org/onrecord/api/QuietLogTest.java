package org.onrecord.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.testsupport.FilledArchive;

/** What clients do wrong is no news for the operator. */
@QuarkusTest
@WithTestResource(FilledArchive.class)
class QuietLogTest {
    private final List<String> logged = Collections.synchronizedList(new ArrayList<>());
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            if (entry.getThrown() != null
                    || entry.getLevel().intValue() >= java.util.logging.Level.WARNING.intValue()) {
                logged.add(entry.getLoggerName() + ": " + entry.getMessage());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(handler);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("").removeHandler(handler);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{ nothing }",
                "{ quotes(first: 0) { totalCount } }",
                "{ quotes(first: 99999999999) { totalCount } }",
                "{ quotes(first: 1, last: 1) { totalCount nodes { id } } }",
                "{ quotes(after: \"x\") { nodes { id } } }",
                "{ node(id: \"\\u0000\") { id } }",
                "{ quotes(filter: {words: \"a\\u0000b\"}) { totalCount } }",
                "{ quotes(filter: {since: \"+292277026596-01-01\"}) { totalCount } }",
                "{ quotes(filter: {kinds: [NONE]}) { totalCount } }",
                "{ __schema { types { fields { type { fields { type { name } } } } } } }",
                "{ __type(name: \"Quote\") { name } quotes(first: 0) { totalCount } }",
                "query ($n: Int!) { quotes(first: $n) { totalCount } }",
                "mutation { nothing }",
                "subscription { nothing }",
                "subscription ($s: Boolean!) { articleIngested @include(if: $s) { id } }",
                "subscription { articleIngested @skip(if: true) { id } }",
                "subscription { ...A } fragment A on Subscription { ...A }",
                "subscription { ...A } fragment A on Subscription { ...B } fragment B on Subscription { ...A }",
                "subscription { __typename }",
                "{ ...A } fragment A on Query { ...A }",
                "{ \u0000 }",
            })
    void wrongQueries(String query) {
        String code = given().contentType("application/json")
                .body(new JsonObject().put("query", query).toString())
                .post("/graphql")
                .path("errors[0].extensions.code");
        assertThat(code).isIn("BAD_INPUT", "TOO_COMPLEX");
        assertThat(logged).isEmpty();
    }

    @Test
    void aSubscriptionBesideAQuestionToTheSchemaDoesNotHinderIt() {
        String document = "query A { __schema { queryType { name } } }"
                + " subscription B ($s: Boolean!) { articleIngested @include(if: $s) { id } }";
        String answer = given().contentType("application/json")
                .body(new JsonObject()
                        .put("query", document)
                        .put("operationName", "A")
                        .toString())
                .post("/graphql")
                .path("data.__schema.queryType.name");
        assertThat(answer).isEqualTo("Query");
        assertThat(logged).isEmpty();
    }

    @Test
    void wrongRequests() {
        given().contentType("application/json")
                .body("{")
                .post("/graphql")
                .then()
                .statusCode(400);
        given().contentType("application/json")
                .body("[".repeat(5000))
                .post("/graphql")
                .then()
                .statusCode(400);
        given().contentType("application/json")
                .body(new byte[] {(byte) 0xff, 0})
                .post("/graphql")
                .then()
                .statusCode(400);
        given().header("Authorization", "Bearer x.y.z")
                .queryParam("query", "{ __typename }")
                .get("/graphql")
                .then()
                .statusCode(401);
        given().queryParam("query", "{ __typename }")
                .queryParam("variables", "{")
                .get("/graphql")
                .then()
                .statusCode(400);
        given().contentType("application/json")
                .body("x".repeat(1_000_001))
                .post("/graphql")
                .then()
                .statusCode(413);
        assertThat(logged).isEmpty();
    }
}
