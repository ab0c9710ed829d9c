package org.onrecord.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.testsupport.GraphQLClient.ask;
import static org.onrecord.testsupport.GraphQLClient.parse;
import static org.onrecord.testsupport.GraphQLClient.post;
import static org.onrecord.testsupport.GraphQLClient.refused;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.introspection.IntrospectionQueryBuilder;
import graphql.schema.GraphQLSchema;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.testsupport.FilledArchive;

/** As much as is allowed is answered; one more is not. Depth, page sizes and ids are BadInputTest's. */
@QuarkusTest
@WithTestResource(FilledArchive.class)
class LimitsTest {
    private static final String EACH = "{ articles(first: %d) { nodes { quotes(first: %d) { nodes { id } } } } }";

    @Inject
    GraphQLSchema schema;

    @Inject
    AgroalDataSource archive;

    @Test
    void eachAnswerTellsWhatItCouldCost() {
        JsonNode cost = parse(post(EACH.formatted(10, 7), Map.of()).asString()).at("/extensions/cost");
        assertThat(cost.get("requested").asInt()).isEqualTo(1 + 10 + 10 * 7);
        assertThat(cost.get("limit").asInt()).isEqualTo(25_000);
    }

    @Test
    void costGrowsWithPagesWholeListsTextsAndManyFields() {
        String one = "{ articles(first: 2) { nodes { %s } } }";
        assertThat(cost(one.formatted("id"))).isEqualTo(3);
        assertThat(cost(one.formatted("text"))).isEqualTo(3 + 2 * 10);
        assertThat(cost(one.formatted("id quotes(first: 1) { totalCount }"))).isEqualTo(3 + 2 * 100);
        assertThat(cost(one.formatted(repeated("a%d: id ", 11)))).isEqualTo(3 + 2);
        assertThat(cost("{ __schema { queryType { name } } articles(first: 2) { nodes { id } } }"))
                .isEqualTo(3);
    }

    @Test
    void costHasALimit() {
        assertThat(code("{ a: articles(first: 100) { nodes { quotes(first: 100) { nodes { id } } } }"
                        + " b: articles(first: 100) { nodes { quotes(first: 100) { nodes { id } } } }"
                        + " c: articles(first: 100) { nodes { quotes(first: 46) { nodes { id } } } } }"))
                .isEqualTo("none");
        JsonNode error = refused("{ a: articles(first: 100) { nodes { quotes(first: 100) { nodes { id } } } }"
                + " b: articles(first: 100) { nodes { quotes(first: 100) { nodes { id } } } }"
                + " c: articles(first: 100) { nodes { quotes(first: 50) { nodes { id } } } } }");
        assertThat(error.at("/extensions/code").asText()).isEqualTo("TOO_COMPLEX");
        assertThat(error.get("message").asText())
                .isEqualTo("Could cost 25301, and 25000 is the most. Ask for shorter pages or fewer fields.");
    }

    @Test
    void anAnswerHasALength() {
        String query = "{ articles(first: 2) { nodes { text } } }";
        String body = withAnswersOf(16_000_000, query).body().toString();
        String data = body.substring("{\"data\":".length(), body.lastIndexOf(",\"extensions\""));
        int length = data.getBytes(StandardCharsets.UTF_8).length;
        assertThat(Executors.code(withAnswersOf(length, query))).isEqualTo("none");
        Answer refused = withAnswersOf(length - 1, query);
        assertThat(Executors.code(refused)).isEqualTo("TOO_COMPLEX");
        assertThat(refused.body().toString()).contains("longer than " + (length - 1) + " bytes");
    }

    private Answer withAnswersOf(int bytes, String query) {
        return Executors.ask(Executors.of(schema, archive, Map.of("answer", String.valueOf(bytes))), query);
    }

    @Test
    void askingForTheSchemaTooIsNoWayRoundTheCost() {
        String part = ": articles(first: 100) { nodes { quotes(first: 90) { nodes { id } } } } ";
        String query = "{ __schema { queryType { name } } a" + part + "b" + part + "c" + part + "}";
        assertThat(code(query)).isEqualTo("TOO_COMPLEX");
    }

    @ParameterizedTest
    @CsvSource({"aliases, 200", "directives, 200", "fields, 5000"})
    void documentsHaveLimits(String what, int most) {
        assertThat(code(documentWith(what, most))).isEqualTo("none");
        JsonNode error = refused(documentWith(what, most + 1));
        assertThat(error.at("/extensions/code").asText()).isEqualTo("TOO_COMPLEX");
        assertThat(error.get("message").asText()).contains(what, String.valueOf(most + 1), String.valueOf(most));
    }

    private static String documentWith(String what, int n) {
        return switch (what) {
            case "aliases" -> "{ " + repeated("a%d: __typename ", n) + "}";
            case "directives" -> "{ " + repeated("__typename @include(if: true) ", n) + "}";
            // ten at a time, and what is left
            default ->
                "{ " + "...T ".repeat(n / 10) + "__typename ".repeat(n % 10) + "} fragment T on Query { "
                        + "__typename ".repeat(10) + "}";
        };
    }

    @Test
    void fragmentsThatSpreadEachOtherTwiceAreCountedNotWrittenOut() {
        StringBuilder document = new StringBuilder("{ actors(first: 1) { nodes { ...F0 } } } ");
        for (int i = 0; i < 60; i++) {
            document.append("fragment F%1$d on Actor { a: affiliation { ...F%2$d } b: affiliation { ...F%2$d } } "
                    .formatted(i, i + 1));
        }
        document.append("fragment F60 on Actor { id }");
        assertThat(code(document.toString())).isEqualTo("TOO_COMPLEX");
        assertThat(code("{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }"))
                .isEqualTo("BAD_INPUT");
    }

    @Test
    void documentsHaveAsManyWordsAsCanBeRead() {
        assertThat(code("{" + " __typename".repeat(4_997) + "}")).isEqualTo("none");
        assertThat(code("{" + " __typename".repeat(4_998) + "}")).isEqualTo("TOO_COMPLEX");
        assertThat(code("{ quotes(filter: {words: " + "[".repeat(2_000) + "]".repeat(2_000) + "}) { totalCount } }"))
                .isEqualTo("TOO_DEEP");
        assertThat(code("{ a ".repeat(2_000) + "}".repeat(2_000))).isEqualTo("TOO_DEEP");
    }

    @Test
    void bodiesHaveAsManyBytesAsCanBeRead() {
        String body = "{\"query\": \"{ __typename }\", \"extensions\": {\"x\": \"%s\"}}";
        int rest = 1_000_000 - body.length() + 2;
        assertThat(statusOf(body.formatted("x".repeat(rest)))).isEqualTo(200);
        assertThat(statusOf(body.formatted("x".repeat(rest + 1)))).isEqualTo(413);
    }

    private static int statusOf(String body) {
        return given().contentType("application/json")
                .body(body)
                .post("/graphql")
                .statusCode();
    }

    @Test
    void variablesHaveLimits() {
        String query = "query ($k: [ActorKind!]) { actors(first: 1, filter: {kinds: $k}) { nodes { id } } }";
        assertThat(ask(query, Map.of("k", Collections.nCopies(1000, "PERSON"))).has("actors"))
                .isTrue();
        assertThat(refused(query, Map.of("k", Collections.nCopies(1001, "PERSON")))
                        .at("/extensions/code")
                        .asText())
                .isEqualTo("TOO_COMPLEX");
        Object nested = "PERSON";
        for (int i = 0; i < 30; i++) {
            nested = Map.of("not", nested);
        }
        assertThat(refused(query, Map.of("k", nested)).at("/extensions/code").asText())
                .isEqualTo("TOO_DEEP");
    }

    @Test
    void wordsToSearchForHaveALength() {
        String query = "query ($w: String) { quotes(filter: {words: $w}) { totalCount }"
                + " articles(filter: {words: $w}) { totalCount } actors(filter: {nameLike: $w}) { totalCount } }";
        assertThat(ask(query, Map.of("w", "語".repeat(500))).has("quotes")).isTrue();
        assertThat(refused(query, Map.of("w", "a".repeat(501))).get("message").asText())
                .isEqualTo("`words` is 501 characters long, and 500 is the most.");
    }

    @Test
    void toolsMayAskForTheSchema() {
        String asGraphiql = IntrospectionQueryBuilder.build(IntrospectionQueryBuilder.Options.defaultOptions()
                .directiveIsRepeatable(true)
                .inputValueDeprecation(true)
                .schemaDescription(true)
                .specifiedByUrl(true)
                .typeRefFragmentDepth(9));
        assertThat(ask(asGraphiql).at("/__schema/types")).isNotEmpty();
        assertThat(cost(asGraphiql)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }",
                "{ a: __schema { types { name } } b: __schema { types { name } } }"
            })
    void theSchemaIsNotAskedForRoundAndRound(String query) {
        assertThat(code(query)).isEqualTo("TOO_COMPLEX");
    }

    @Test
    void theSchemaCanBeKeptToOneself() {
        Executor executor = Executors.of(schema, archive, Map.of("introspection", "false"));
        Answer refused = Executors.ask(executor, "{ ...F } fragment F on Query { __type(name: \"Quote\") { name } }");
        assertThat(Executors.code(refused)).isEqualTo("FORBIDDEN");
        assertThat(Executors.code(Executors.ask(executor, "{ __typename articles(first: 1) { __typename } }")))
                .isEqualTo("none");
    }

    private static String repeated(String text, int n) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < n; i++) {
            all.append(text.formatted(i));
        }
        return all.toString();
    }

    private static int cost(String query) {
        return parse(post(query, Map.of()).asString())
                .at("/extensions/cost/requested")
                .asInt();
    }

    private static String code(String query) {
        return parse(post(query, Map.of()).asString())
                .at("/errors/0/extensions/code")
                .asText("none");
    }
}
