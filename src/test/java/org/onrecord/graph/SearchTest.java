package org.onrecord.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.testsupport.GraphQLClient.ask;
import static org.onrecord.testsupport.GraphQLClient.refused;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.testsupport.FilledArchive;

/** Searching. That it finds all and nothing else, in the right order, graph/RandomQueriesTest sees to. */
@QuarkusTest
@WithTestResource(FilledArchive.class)
class SearchTest {
    private static final String MARKED =
            "query ($q: String!, $t: [SearchType!]) { search(query: $q, types: $t, first: 30) { edges { score"
                    + " highlights { text spans { start end } } node { __typename ... on Quote { text } ... on Actor"
                    + " { name aliases } ... on Topic { label } } } } }";

    @ParameterizedTest
    @CsvSource({"pipelines,pipeline", "naive,naïve", "oeuvre,œuvre", "refuses,refuse"})
    void wordsAreMarkedInTheFormInWhichTheyStand(String asked, String stands) {
        JsonNode edges = ask(MARKED, Map.of("q", asked, "t", List.of("QUOTE", "ARTICLE")))
                .at("/search/edges");
        assertThat(edges).isNotEmpty().allSatisfy(edge -> {
            assertThat(edge.get("highlights")).isNotEmpty();
            assertThat(marked(edge)).isNotEmpty().allMatch(stands::equals);
        });
        assertThat(edges)
                .filteredOn(edge -> edge.at("/node/text").isTextual())
                .allSatisfy(edge -> assertThat(edge.at("/highlights/0/text")).isEqualTo(edge.at("/node/text")));
    }

    /** The words at the spans of all highlights, which count code points. */
    private static List<String> marked(JsonNode edge) {
        List<String> words = new ArrayList<>();
        for (JsonNode highlight : edge.get("highlights")) {
            String text = highlight.get("text").asText();
            for (JsonNode span : highlight.get("spans")) {
                int start = text.offsetByCodePoints(0, span.get("start").asInt());
                words.add(text.substring(
                        start, text.offsetByCodePoints(0, span.get("end").asInt())));
            }
        }
        return words;
    }

    @Test
    void aMisspeltNameIsFoundAndMarked() {
        String name = ask("{ actors(first: 1) { nodes { name } } }")
                .at("/actors/nodes/0/name")
                .asText();
        JsonNode best = ask(MARKED, Map.of("q", name.replace("berg", "burg"), "t", List.of("ACTOR")))
                .at("/search/edges/0");
        assertThat(best.at("/node/name").asText()).isEqualTo(name);
        assertThat(marked(best)).containsExactly(name.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mertel", "Merkl", "Merckel", "Mekrel", "mérkal", "erkel"})
    void aShortNameIsFoundThroughASlipAndNoOther(String slip) throws SQLException {
        try (Connection archive = FilledArchive.connect();
                Statement statement = archive.createStatement()) {
            statement.execute(
                    "insert into actor (name, kind) values ('Angela Merkel', 'PERSON'), ('Mercer', 'PERSON')");
            try {
                JsonNode found =
                        ask(MARKED, Map.of("q", slip, "t", List.of("ACTOR"))).at("/search/edges");
                assertThat(found.findValuesAsText("name")).containsExactly("Angela Merkel");
                assertThat(marked(found.get(0))).containsExactly("Merkel");
            } finally {
                statement.execute("delete from actor where name in ('Angela Merkel', 'Mercer')");
            }
        }
    }

    @Test
    void aMisspeltLabelIsFound() {
        String label = ask("{ topics(first: 1) { nodes { label } } }")
                .at("/topics/nodes/0/label")
                .asText();
        String misspelt = label.replaceFirst("Topic", "Tropic");
        assertThat(ask(MARKED, Map.of("q", misspelt, "t", List.of("TOPIC")))
                        .at("/search/edges/0/node/label")
                        .asText())
                .isEqualTo(label);
        assertThat(ask(
                                "query ($l: String) { topics(filter: {labelLike: $l}) { nodes { label } } }",
                                Map.of("l", misspelt))
                        .findValuesAsText("label"))
                .contains(label);
    }

    @ParameterizedTest
    @ValueSource(strings = {"treaty", "talks -summit", "topic olga"})
    void pagesForwardAndBackwardGiveTheSameListOnce(String query) {
        List<String> forward = walk(query, "first: 17, after", "endCursor", "hasNextPage");
        List<String> backward = walk(query, "last: 17, before", "startCursor", "hasPreviousPage");
        Collections.reverse(backward);
        assertThat(forward)
                .doesNotHaveDuplicates()
                .hasSize(ask("query ($q: String!) { search(query: $q) { totalCount } }", Map.of("q", query))
                        .at("/search/totalCount")
                        .asInt())
                .isEqualTo(backward);
    }

    private static List<String> walk(String search, String page, String cursor, String more) {
        String query = "query ($q: String!, $at: String) { search(query: $q, %s: $at) { nodes { ... on Node { id } }"
                        .formatted(page)
                + " pageInfo { %s %s } } }".formatted(cursor, more);
        List<String> ids = new ArrayList<>();
        Map<String, Object> variables = new HashMap<>(Map.of("q", search));
        JsonNode answer;
        do {
            answer = ask(query, variables).get("search");
            List<String> seen = new ArrayList<>(answer.get("nodes").findValuesAsText("id"));
            if (page.startsWith("last")) {
                Collections.reverse(seen);
            }
            ids.addAll(seen);
            variables.put("at", answer.at("/pageInfo/" + cursor).asText());
        } while (answer.at("/pageInfo/" + more).asBoolean());
        return ids;
    }

    @Test
    void wordsOfEveryTextFindNothing() {
        assertThat(ask("{ search(query: \"the\", types: [QUOTE, ARTICLE]) { totalCount nodes { __typename } } }")
                        .toString())
                .isEqualTo("{\"search\":{\"totalCount\":0,\"nodes\":[]}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"unbalanced", "a OR", "-", "--x", "'; drop table quote; --", "\\", "{0} ?", "a:*b & !c", "%"})
    void aQueryIsWordsAndNothingElse(String query) {
        String asked = query + " treaty";
        assertThat(ask("query ($q: String!) { search(query: $q) { nodes { __typename } } }", Map.of("q", asked)))
                .isNotNull();
    }

    @Test
    void longWordsOfAnyLetters() {
        for (String letter : List.of("ß", "ﷺ", "x", "😀a")) {
            String word = letter.repeat(500 / letter.codePointCount(0, letter.length()));
            assertThat(ask(
                                    "query ($q: String!) { search(query: $q) { totalCount }"
                                            + " quotes(filter: {words: $q}) { totalCount } }",
                                    Map.of("q", word))
                            .at("/search/totalCount")
                            .asInt())
                    .isZero();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``       | holds no word to search for",
                "`  ? \"` | holds no word to search for",
                "a\0b     | holds a character that is none",
            })
    void whatCannotBeSearchedFor(String query, String message) {
        JsonNode error = refused("query ($q: String!) { search(query: $q) { totalCount } }", Map.of("q", query));
        assertThat(error.get("message").asText()).contains(message);
        assertThat(error.at("/extensions/code").asText()).isEqualTo("BAD_INPUT");
    }

    @Test
    void aQueryCanBeTooLong() {
        String most = "word ".repeat(100);
        ask("query ($q: String!) { search(query: $q) { totalCount } }", Map.of("q", most + " "));
        for (String search : List.of(
                "search(query: $q) { totalCount }", "quotes(filter: {words: $q}) { totalCount }",
                "actors(filter: {nameLike: $q}) { totalCount }", "topics(filter: {labelLike: $q}) { totalCount }")) {
            assertThat(refused("query ($q: String!) { " + search + " }", Map.of("q", most + "x"))
                            .get("message")
                            .asText())
                    .contains("501 characters long, and 500 is the most");
        }
    }

    @Test
    void aTextIsReadInItsLanguage() throws SQLException {
        try (Connection archive = FilledArchive.connect();
                Statement statement = archive.createStatement()) {
            archive.setAutoCommit(false);
            statement.execute("insert into article (headline, language, text, text_length, text_hash, dated_on) values"
                    + " ('Die Zölle', 'de', 'Die Zölle steigen', 17, sha256('x'), '2020-01-01')");
            statement.execute("insert into quote (article_id, text_length, text, prefix, suffix, content_starts,"
                    + " content_ends, kind, act, confidence, dated_on) select id, 17, 'Zölle steigen', '', '', '{4}',"
                    + " '{17}', 'DIRECT', 'ASSERTION', 1, dated_on from article where language = 'de'");
            String found =
                    "select count(*) from quote where words @@ words_wanted('gestiegen or Zoll') and language = 'de'";
            assertThat(count(statement, found)).isEqualTo(1);
            statement.execute("update article set language = 'und' where language = 'de'");
            assertThat(count(statement, found.replace("'de'", "'und'"))).isZero();
            assertThat(count(statement, "select count(*) from quote where words @@ words_wanted('ZOLLE')"))
                    .isEqualTo(1);
            archive.rollback();
        }
    }

    @Test
    void aSecondLanguageTakesNothingFromTheFirst() throws SQLException {
        String english =
                "select count(*) from quote where words @@ words_wanted('talks or -talks') and language = 'en'";
        String told = "select count(*) where words_wanted('talks')::text like '%/en%'";
        try (Connection archive = FilledArchive.connect();
                Statement statement = archive.createStatement()) {
            archive.setAutoCommit(false);
            statement.execute("delete from article where language <> 'en'");
            int alone = count(statement, english);
            assertThat(alone).isPositive();
            assertThat(count(statement, told)).isZero();
            statement.execute("insert into article (headline, language, text, text_length, text_hash, dated_on) values"
                    + " ('Die Zölle', 'de', 'Die Zölle steigen', 17, sha256('x'), '2020-01-01')");
            assertThat(count(statement, english)).isEqualTo(alone);
            assertThat(count(statement, told)).isEqualTo(1);
            archive.rollback();
        }
    }

    private static int count(Statement statement, String sql) throws SQLException {
        try (ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getInt(1);
        }
    }
}
