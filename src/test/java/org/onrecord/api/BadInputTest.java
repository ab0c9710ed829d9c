package org.onrecord.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.testsupport.GraphQLClient.ask;
import static org.onrecord.testsupport.GraphQLClient.refused;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.testsupport.FilledArchive;

/** What clients do wrong, and what they are told. */
@QuarkusTest
@WithTestResource(FilledArchive.class)
class BadInputTest {
    private static final String AN_ACTOR = "P0198c2f4-0000-7000-8000-000000000000";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ quotes(first: 0) { totalCount nodes { id } } }              | `first` is 0; it can be 1 to 100.",
                "{ quotes(first: 101) { nodes { id } } }                       | `first` is 101; it can be 1 to 100.",
                "{ quotes(last: -1) { nodes { id } } }                         | `last` is -1; it can be 1 to 100.",
                "{ quotes(first: 1, last: 1) { nodes { id } } }                | Give `first` or `last`, not both.",
                "{ quotes(after: \"x\") { nodes { id } } }                     | `after` is not a cursor. Cursors are what `cursor` fields give.",
                "{ quotes(after: \"\") { nodes { id } } }                      | `after` is not a cursor. Cursors are what `cursor` fields give.",
                "{ node(id: \"42\") { id } }                                   | \"42\" is not an id. Ids are what `id` fields give.",
                "{ article(id: \"" + AN_ACTOR + "\") { id } }                  | `id` wants the id of Article, and \""
                        + AN_ACTOR + "\" is the id of something else.",
                "{ quotes(filter: {topic: \"" + AN_ACTOR
                        + "\"}) { nodes { id } } } | `topic` wants the id of Topic, and \"" + AN_ACTOR
                        + "\" is the id of something else.",
                "{ quotes(filter: {since: \"yesterday\"}) { nodes { id } } }   | \"yesterday\" is not a day. Days are written like 2016-04-12.",
                "{ quotes(filter: {since: \"+292277026596-01-01\"}) { nodes { id } } } | \"+292277026596-01-01\" is not a day. Days are written like 2016-04-12.",
            })
    void valuesThatCannotBe(String query, String message) {
        JsonNode error = refused(query);
        assertThat(error.get("message").asText()).isEqualTo(message);
        assertThat(error.at("/extensions/code").asText()).isEqualTo("BAD_INPUT");
        assertThat(error.at("/locations/0/line").asInt()).isEqualTo(1);
        assertThat(error.at("/locations/0/column").asInt()).isGreaterThan(1);
    }

    @Test
    void cursorsOfOtherListsAndDamagedOnes() {
        JsonNode lists = ask("{ articles(first: 1) { edges { cursor } } quotes(first: 1) { edges { cursor } } }");
        String another = lists.at("/articles/edges/0/cursor").asText();
        String own = lists.at("/quotes/edges/0/cursor").asText();
        char[] damaged = own.toCharArray();
        damaged[own.length() / 2] ^= 1;
        String query = "query ($at: String) { quotes(after: $at) { nodes { id } } }";
        assertThat(refused(query, Map.of("at", another)).get("message").asText())
                .contains("another list");
        assertThat(refused(query, Map.of("at", String.valueOf(damaged)))
                        .get("message")
                        .asText())
                .contains("not a cursor");
        assertThat(refused(
                                "query ($at: String) { quotes(after: $at, orderBy: OLDEST) { nodes { id } } }",
                                Map.of("at", own))
                        .get("message")
                        .asText())
                .contains("another list or order");
    }

    @Test
    void aCursorWithAnyCharacterChangedIsNone() {
        String cursor = ask("{ quotes(first: 1) { edges { cursor } } }")
                .at("/quotes/edges/0/cursor")
                .asText();
        for (int i = 0; i < cursor.length(); i++) {
            char[] damaged = cursor.toCharArray();
            damaged[i] = damaged[i] == 'A' ? 'B' : 'A';
            assertThat(refused(
                                    "query ($at: String) { quotes(before: $at) { nodes { id } } }",
                                    Map.of("at", String.valueOf(damaged)))
                            .at("/extensions/code")
                            .asText())
                    .isEqualTo("BAD_INPUT");
        }
    }

    /** By hand: most clients see no answer that comes before they have sent all. */
    @Test
    void aTextOfTwentyMegabytes() throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            String head = "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                    + "Content-Length: 20000000\r\n\r\n{\"query\": \"";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            BufferedReader answer =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            assertThat(answer.readLine()).startsWith("HTTP/1.1 413 ");
        }
    }

    @Test
    void moreIdsThanCanBeAskedForAtOnce() {
        String query = "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }";
        assertThat(ask(query, Map.of("ids", Collections.nCopies(100, AN_ACTOR))).get("nodes"))
                .hasSize(100);
        assertThat(refused(query, Map.of("ids", Collections.nCopies(101, AN_ACTOR)))
                        .get("message")
                        .asText())
                .isEqualTo("`ids` holds 101 ids; at most 100 can be asked for at once.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "\uD800"})
    void charactersThatAreNone(String words) {
        assertThat(refused("query ($w: String) { quotes(filter: {words: $w}) { nodes { id } } }", Map.of("w", words))
                        .at("/extensions/code")
                        .asText())
                .isEqualTo("BAD_INPUT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'; drop table quote; --", "\\", "\"", "{0}", "?", "%s", "((((", "&!|", "the"})
    void textIsNeverSql(String words) {
        String query = "query ($w: String) { quotes(filter: {words: $w}) { totalCount }"
                + " actors(filter: {nameLike: $w, countryCode: $w}) { totalCount }"
                + " articles(filter: {agency: $w}) { totalCount } }";
        assertThat(ask(query, Map.of("w", words)).at("/articles/totalCount").asInt())
                .isZero();
    }

    @Test
    void moreThanTheDatabaseShouldRead() {
        JsonNode error = refused("{ articles(first: 100) { nodes { quotes(first: 100) { nodes { speaker {"
                + " quotes(first: 100) { nodes { id } } } } } } } }");
        assertThat(error.at("/extensions/code").asText()).isEqualTo("TOO_COMPLEX");
    }

    @Test
    void deeperThanAnybodyNeeds() {
        String in = "actor { affiliation { ".replace("actor { ", "");
        String query = "{ actors(first: 1) { nodes { " + in.repeat(18) + "id " + "} ".repeat(18) + "} } }";
        assertThat(refused(query).at("/extensions/code").asText()).isEqualTo("TOO_DEEP");
    }

    @Test
    void whatTheSchemaDoesNotHave() {
        JsonNode error = refused("{\n  quotes { nodes { sayer } }\n}");
        assertThat(error.get("message").asText()).isEqualTo("Field 'sayer' in type 'Quote' is undefined");
        assertThat(error.at("/locations/0").toString()).isEqualTo("{\"line\":2,\"column\":20}");
    }
}
