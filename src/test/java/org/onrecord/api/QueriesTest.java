package org.onrecord.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.testsupport.GraphQLClient.ask;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.testsupport.FilledArchive;

/** What clients ask, answered by the running service. Random queries are graph/RandomQueriesTest's. */
@QuarkusTest
@WithTestResource(FilledArchive.class)
class QueriesTest {
    @ParameterizedTest
    @ValueSource(strings = {"article-page", "actors-with-quotes", "who-said-what"})
    void theExamplesOfGraphiqlRun(String example) throws IOException {
        String query = Files.readString(Path.of("src/main/resources/web/graphiql", example + ".graphql"));
        assertThat(ask(query).findValues("text")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"article", "actor", "quote", "topic"})
    void whatAListShowsIsFoundByItsId(String name) {
        for (JsonNode listed : ask("{ %ss(first: 5) { nodes { id __typename } } }".formatted(name))
                .at("/" + name + "s/nodes")) {
            Map<String, Object> id = Map.of("id", listed.get("id").asText());
            JsonNode found = ask(
                    "query ($id: ID!) { one: %s(id: $id) { id __typename } node(id: $id) { id __typename } }"
                            .formatted(name),
                    id);
            assertThat(found.get("one")).isEqualTo(listed).isEqualTo(found.get("node"));
        }
    }

    @Test
    void whatIsNotThereIsNull() {
        String id = "00000000-0000-0000-0000-000000000000";
        assertThat(ask("{ article(id: \"A%s\") { id } node(id: \"P%s\") { id } other: node(id: \"X%s\") { id } }"
                                .formatted(id, id, id))
                        .toString())
                .isEqualTo("{\"article\":null,\"node\":null,\"other\":null}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "articles(%s)",
                "actors(%s)",
                "actors(%s, orderBy: NAME)",
                "quotes(%s)",
                "quotes(%s, orderBy: OLDEST)",
                "topics(%s)",
                "quotes(%s, filter: {acts: [BELIEF, FACT]})"
            })
    void pagesForwardAndBackwardGiveTheWholeListOnce(String list) {
        JsonNode all = ask("{ list: " + list.formatted("first: 1") + " { totalCount } }");
        assertThat(wholeInPages("{ list: " + list + " %s }", 7, Map.of()))
                .hasSize(all.at("/list/totalCount").asInt());
    }

    /** Of the parent whose list is longest among the first hundred. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Article | articles(first: 100)                   | quotes",
                "Article | articles(first: 100)                   | actors",
                "Article | articles(first: 100)                   | nearDuplicates",
                "Article | articles(first: 100, orderBy: OLDEST)  | history",
                "Actor   | actors(first: 100)                     | quotes",
                "Actor   | actors(first: 100)                     | articles",
                "Topic   | topics(first: 100)                     | quotes",
                "Topic   | topics(first: 100)                     | articles",
                "Quote   | quotes(first: 100)                     | occurrences",
                "Quote   | quotes(first: 100, orderBy: OLDEST, filter: {acts: [ASSERTION, BELIEF, FACT, INTENTION]})"
                        + "                                       | history",
            })
    void pagesOfListsWithinListsGiveTheWholeListOnce(String type, String parents, String list) {
        JsonNode all = ask("{ all: %s { nodes { id list: %s { totalCount } } } }".formatted(parents, list))
                .at("/all/nodes");
        JsonNode longest = StreamSupport.stream(all.spliterator(), false)
                .max(Comparator.comparingInt(one -> one.at("/list/totalCount").asInt()))
                .orElseThrow();
        int count = longest.at("/list/totalCount").asInt();
        assertThat(count).isGreaterThan(1);
        String query = "{ node(id: $id) { ... on %s { list: %s(%%s) %%s } } }".formatted(type, list);
        Map<String, Object> id = Map.of("id", longest.get("id").asText());
        List<String> whole = pages(query, "first: 100, after", id);
        assertThat(whole).hasSize(count);
        assertThat(wholeInPages(query, Math.min(7, count - 1), id)).isEqualTo(whole);
    }

    /** The ids of a list, which must be the same forwards and backwards. */
    private static List<String> wholeInPages(String query, int size, Map<String, Object> variables) {
        List<String> forward = pages(query, "first: " + size + ", after", variables);
        List<String> backward = pages(query, "last: " + size + ", before", variables);
        Collections.reverse(backward);
        assertThat(backward).doesNotHaveDuplicates().isEqualTo(forward);
        return forward;
    }

    /** The ids of all pages of a list with places for arguments and selection, in the order in which they were walked over. */
    private static List<String> pages(String query, String page, Map<String, Object> variables) {
        boolean backward = page.startsWith("last");
        String info = backward ? "cursor: startCursor more: hasPreviousPage" : "cursor: endCursor more: hasNextPage";
        String one = "query ($at: String%s) "
                        .formatted(variables.keySet().stream()
                                .map(name -> ", $" + name + ": ID!")
                                .collect(Collectors.joining()))
                + query.formatted(page + ": $at", "{ nodes { id } pageInfo { " + info + " } }");
        List<String> ids = new ArrayList<>();
        Map<String, Object> given = new HashMap<>(variables);
        JsonNode answer;
        do {
            answer = ask(one, given).findValue("list");
            List<String> seen = answer.get("nodes").findValuesAsText("id");
            if (backward) {
                Collections.reverse(seen);
            }
            ids.addAll(seen);
            given.put("at", answer.at("/pageInfo/cursor").asText());
        } while (answer.at("/pageInfo/more").asBoolean());
        return ids;
    }

    @Test
    void onePlanServesAllValuesButNotAllShapesOfVariables() {
        String query =
                "query ($n: Int, $f: QuoteFilter, $o: QuoteOrder, $with: Boolean!) { quotes(first: $n, filter: $f,"
                        + " orderBy: $o) { nodes { id @include(if: $with) act kind } totalCount } }";
        JsonNode two = ask(query, Map.of("n", 2, "with", true));
        JsonNode three = ask(query, Map.of("n", 3, "with", false, "o", "OLDEST"));
        JsonNode beliefs = ask(query, Map.of("n", 3, "with", false, "f", Map.of("acts", List.of("BELIEF"))));
        assertThat(two.at("/quotes/nodes")).hasSize(2).allMatch(quote -> quote.has("id"));
        assertThat(three.at("/quotes/nodes")).hasSize(3).noneMatch(quote -> quote.has("id"));
        assertThat(beliefs.at("/quotes/nodes"))
                .allMatch(quote -> quote.get("act").asText().equals("BELIEF"));
        assertThat(beliefs.at("/quotes/totalCount")).isNotEqualTo(two.at("/quotes/totalCount"));
    }

    @Test
    void moreThanAHundredFieldsFitInOneObject() {
        StringBuilder fields = new StringBuilder();
        for (int i = 0; i < 150; i++) {
            fields.append("a").append(i).append(": headline ");
        }
        assertThat(ask("{ articles(first: 1) { nodes { " + fields + "} } }").at("/articles/nodes/0"))
                .hasSize(150);
    }

    @Test
    void wordsAreFoundInAnyForm() {
        JsonNode quotes =
                ask("{ quotes(first: 50, filter: {words: \"pipelines -summit\"}) { totalCount nodes { text } } }");
        assertThat(quotes.at("/quotes/nodes"))
                .isNotEmpty()
                .allSatisfy(quote -> assertThat(quote.get("text").asText())
                        .contains("pipeline")
                        .doesNotContain("summit"));
    }

    @Test
    void aMisspeltNameIsFound() {
        JsonNode actor = ask("{ actors(first: 1) { nodes { name } } }").at("/actors/nodes/0/name");
        String misspelt = actor.asText().replace("berg", "burg");
        assertThat(ask(
                                "query ($n: String) { actors(first: 100, filter: {nameLike: $n}) { nodes { name } } }",
                                Map.of("n", misspelt))
                        .findValues("name"))
                .contains(actor);
    }

    @Test
    void theSchemaAndTheDataCanBeAskedTogether() {
        JsonNode both =
                ask("{ __type(name: \"Quote\") { name } articles(first: 1) { nodes { ...on Node { id } publishedOn "
                        + "ingestedAt quotes(first: 1) { nodes { confidence speaker { kind } } } } } }");
        assertThat(both.at("/__type/name").asText()).isEqualTo("Quote");
        JsonNode data = ask("{ articles(first: 1) { nodes { ...on Node { id } publishedOn "
                + "ingestedAt quotes(first: 1) { nodes { confidence speaker { kind } } } } } }");
        assertThat(both.get("articles")).isEqualTo(data.get("articles"));
    }
}
