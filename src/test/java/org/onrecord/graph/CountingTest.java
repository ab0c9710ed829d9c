package org.onrecord.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.testsupport.GraphQLClient.ask;
import static org.onrecord.testsupport.GraphQLClient.refused;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.testsupport.FilledArchive;
import org.onrecord.testsupport.GraphQLClient;

/** Timelines and facets. That each number is right, graph/RandomQueriesTest sees to. */
@QuarkusTest
@WithTestResource(FilledArchive.class)
class CountingTest {
    @Test
    void thePointsOfASeriesAreItsTotalInEveryUnit() {
        JsonNode units =
                ask("{ day: timeline(by: DAY) { ...S } week: timeline(by: WEEK) { ...S } month: timeline(by: MONTH)"
                        + " { ...S } year: timeline(by: YEAR) { ...S } quotes { totalCount } }"
                        + " fragment S on TimelineSeries { label total points { count } }");
        int all = units.at("/quotes/totalCount").asInt();
        for (String unit : new String[] {"day", "week", "month", "year"}) {
            JsonNode series = units.at("/" + unit + "/0");
            assertThat(series.get("label").asText()).isEqualTo("all");
            assertThat(series.get("total").asInt()).isEqualTo(all);
            assertThat(series.get("points").findValues("count").stream()
                            .mapToInt(JsonNode::asInt)
                            .sum())
                    .isEqualTo(all);
        }
    }

    @Test
    void theSpeakersOfATopicOverTimeAreItsSpeakers() {
        JsonNode topic =
                ask("{ facets { topics(first: 1) { topic { id speakers(first: 3) { quoteCount actor { id } } } } } }")
                        .at("/facets/topics/0/topic");
        JsonNode series = ask(
                        "query ($t: ID!) { timeline(filter: {topic: $t}, by: MONTH, groupBy: SPEAKER, top: 3)"
                                + " { total actor { id topics(first: 1) { quoteCount } } topic { id } kind } }",
                        Map.of("t", topic.get("id").asText()))
                .get("timeline");
        assertThat(series).hasSize(3);
        for (int i = 0; i < 3; i++) {
            assertThat(series.get(i).get("total")).isEqualTo(topic.at("/speakers/" + i + "/quoteCount"));
            assertThat(series.get(i).at("/actor/id")).isEqualTo(topic.at("/speakers/" + i + "/actor/id"));
            assertThat(series.get(i).get("topic").isNull()).isTrue();
        }
    }

    @Test
    void whereThereIsNothingTheOneSeriesIsEmptyAndTheOthersAreNone() {
        String filter = "filter: {since: \"9000-01-01\"}, by: DAY";
        assertThat(ask("{ timeline(%s) { total points { from } } none: timeline(%s, groupBy: TOPIC) { total } }"
                                .formatted(filter, filter))
                        .toString())
                .isEqualTo("{\"timeline\":[{\"total\":0,\"points\":[]}],\"none\":[]}");
    }

    @Test
    void aFacetShowsWhatElseCouldBeChosen() {
        JsonNode facets =
                ask("{ all: facets { ...F } chosen: facets(filter: {kinds: [DIRECT], acts: [FACT]}) { ...F } }"
                        + " fragment F on QuoteFacets { total kinds { kind count } acts { act count } }");
        assertThat(facets.at("/chosen/kinds")).hasSize(3);
        assertThat(facets.at("/chosen/acts")).hasSize(4);
        JsonNode direct = facets.at("/chosen/kinds").findParents("kind").stream()
                .filter(kind -> kind.get("kind").asText().equals("DIRECT"))
                .findFirst()
                .orElseThrow();
        assertThat(direct.get("count")).isEqualTo(facets.at("/chosen/total"));
        assertThat(facets.at("/all/kinds").findValues("count").stream()
                        .mapToInt(JsonNode::asInt)
                        .sum())
                .isEqualTo(facets.at("/all/total").asInt());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ timeline(by: DAY, top: 0) { total } }                       | `top` is 0; it can be 1 to 100.",
                "{ timeline(by: DAY, top: 101) { total } }                     | `top` is 101; it can be 1 to 100.",
                "{ facets { speakers(first: 0) { count } } }                   | `first` is 0; it can be 1 to 100.",
                "{ facets(filter: {since: \"x\"}) { __typename } }             | \"x\" is not a day. Days are written"
                        + " like 2016-04-12.",
                "{ timeline(filter: {until: \"x\"}, by: DAY) { total } }       | \"x\" is not a day. Days are written"
                        + " like 2016-04-12.",
            })
    void whatCannotBeCounted(String query, String message) {
        JsonNode error = refused(query);
        assertThat(error.get("message").asText()).isEqualTo(message);
        assertThat(error.at("/extensions/code").asText()).isEqualTo("BAD_INPUT");
    }

    @Test
    void notCanBeNestedSomeTimesButNotForEver() {
        String in = "not: {";
        String query =
                "{ quotes(filter: {%skinds: [DIRECT]%s}) { totalCount } direct: quotes(filter: {kinds: [DIRECT]})"
                        + " { totalCount } }";
        JsonNode four = ask(query.formatted(in.repeat(4), "}".repeat(4)));
        assertThat(four.at("/quotes/totalCount")).isEqualTo(four.at("/direct/totalCount"));
        assertThat(refused(query.formatted(in.repeat(5), "}".repeat(5)))
                        .at("/extensions/code")
                        .asText())
                .isEqualTo("TOO_DEEP");
    }

    @Test
    void whatFitsAnyOfSeveralFiltersIsLeftOut() {
        String count = "(filter: {%s}) { totalCount }";
        JsonNode counted = ask("{ all: quotes" + count.formatted("acts: [ASSERTION]")
                + " direct: quotes" + count.formatted("acts: [ASSERTION], kinds: [DIRECT]")
                + " doubtful: quotes" + count.formatted("acts: [ASSERTION], confidenceAtMost: 0.7")
                + " both: quotes" + count.formatted("acts: [ASSERTION], kinds: [DIRECT], confidenceAtMost: 0.7")
                + " neither: quotes"
                + count.formatted("acts: [ASSERTION], not: [{kinds: [DIRECT]}, {confidenceAtMost: 0.7}]") + " }");
        assertThat(total(counted, "neither"))
                .isEqualTo(total(counted, "all")
                        - total(counted, "direct")
                        - total(counted, "doubtful")
                        + total(counted, "both"))
                .isPositive()
                .isLessThan(total(counted, "all") - total(counted, "direct"));
        String query = "query ($not: [QuoteFilter!]) { quotes(filter: {acts: [ASSERTION], not: $not}) { totalCount } }";
        Object direct = Map.of("kinds", List.of("DIRECT"));
        Object doubtful = Map.of("confidenceAtMost", 0.7);
        assertThat(total(ask(query, Map.of("not", List.of(direct, doubtful))), "quotes"))
                .isEqualTo(total(counted, "neither"));
        assertThat(total(ask(query, Map.of("not", List.of(doubtful, direct))), "quotes"))
                .as("another order is another plan")
                .isEqualTo(total(counted, "neither"));
        assertThat(total(ask(query, Map.of("not", List.of())), "quotes")).isEqualTo(total(counted, "all"));
        assertThat(refused("{ quotes(filter: {not: [" + "{kinds: [DIRECT]}, ".repeat(21) + "]}) { totalCount } }")
                        .get("message")
                        .asText())
                .isEqualTo("`not` names 21 filters, and 20 is the most.");
    }

    private static int total(JsonNode counted, String list) {
        return counted.at("/" + list + "/totalCount").asInt();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "timeline(by: YEAR) { total }",
                "facets { total }",
                "quotes { totalCount }",
                "quotes(first: 1, filter: {kinds: [DIRECT]}) { totalCount }"
            })
    void theArchiveIsGoneThroughSomeTimesARequestButNotHundreds(String once) {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            many.append(" a").append(i).append(": ").append(once);
        }
        assertThat(refused("{" + many + " }").at("/extensions/code").asText()).isEqualTo("TOO_COMPLEX");
        ask("{ one: " + once + " two: " + once + " }");
    }

    @Test
    void allThatTheReadersPageCountsCanBeAskedAtOnce() {
        ask("{ facets { total speakers { count } topics { count } kinds { count } acts { count } agencies { count } }"
                + " timeline(by: YEAR, groupBy: TOPIC, top: 50) { label points { count } } }");
    }

    @Test
    void highlightsOfArticlesCostAsTheirTextsDo() {
        String search = "{ search(query: \"treaty\", first: 50) { edges { score %s } } }";
        assertThat(cost(search.formatted("highlights { text }")) - cost(search.formatted("")))
                .isGreaterThanOrEqualTo(50 * 10);
    }

    private static int cost(String query) {
        return GraphQLClient.post(query, Map.of()).path("extensions.cost.requested");
    }
}
