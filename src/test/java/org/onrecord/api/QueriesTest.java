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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
        List<String> forward = walk(list, "first: 7, after", "endCursor", "hasNextPage");
        List<String> backward = walk(list, "last: 7, before", "startCursor", "hasPreviousPage");
        assertThat(forward)
                .doesNotHaveDuplicates()
                .hasSize(all.at("/list/totalCount").asInt());
        Collections.reverse(backward);
        assertThat(backward).containsExactlyElementsOf(forward);
    }

    /** The ids of all pages, in the order in which they were walked over. */
    private static List<String> walk(String list, String page, String cursor, String more) {
        List<String> ids = new ArrayList<>();
        String query = "query ($at: String) { list: %s { nodes { id } pageInfo { %s %s } } }"
                .formatted(list.formatted(page + ": $at"), cursor, more);
        Map<String, Object> variables = new HashMap<>();
        JsonNode answer;
        do {
            answer = ask(query, variables).get("list");
            List<String> seen = new ArrayList<>();
            answer.get("nodes").forEach(node -> seen.add(node.get("id").asText()));
            if (page.startsWith("last")) {
                Collections.reverse(seen);
            }
            ids.addAll(seen);
            variables.put("at", answer.at("/pageInfo/" + cursor).asText());
        } while (answer.at("/pageInfo/" + more).asBoolean());
        return ids;
    }

    @Test
    void onePlanServesAllValuesButNotAllShapesOfVariables() {
        String query =
                "query ($n: Int, $f: QuoteFilter, $o: QuoteOrder, $with: Boolean!) { quotes(first: $n, filter: $f, orderBy: $o)"
                        + " { nodes { id @include(if: $with) act kind } totalCount } }";
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
