package org.onrecord.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.api.Desk.input;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.onrecord.testsupport.MadeUp;
import org.onrecord.testsupport.Snapshot;
import org.onrecord.testsupport.TestDatabase;

/** What editors get wrong, and what they are told: what, where, how to mend it. Nothing of it is ever done. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class BadCorrectionsTest {
    private static final String NOTHING = "00000000-0000-7000-8000-000000000000";

    @Inject
    Desk desk;

    @Inject
    DataSource archive;

    @Test
    void quotes() throws SQLException {
        String article = desk.article(MadeUp.article("Bad quotes").saying("Wrong Speaker", "Nonsense"));
        JsonNode quote = desk.quotes(article).get(0);
        String id = quote.get("id").asText();
        List<String> before = Snapshot.of(archive);
        refused("correctQuote", input("quote", "Q" + NOTHING), "NOT_FOUND", "quote", "no such quote");
        refused("correctQuote", input("quote", article), "BAD_VALUE", "quote", "wants the id of a quote");
        refused("correctQuote", input("quote", "42"), "BAD_VALUE", "quote", "is not an id");
        refused("correctQuote", input("quote", id, "speaker", article), "BAD_VALUE", "speaker", "an actor");
        refused("correctQuote", input("quote", id, "speaker", "P" + NOTHING), "NOT_FOUND", "speaker", "no such actor");
        refused("correctQuote", input("quote", id, "topics", List.of(id)), "BAD_VALUE", "topics.0", "a topic");
        refused("correctQuote", input("quote", id, "topics", List.of("T" + NOTHING)), "NOT_FOUND", "topics.0", "topic");
        refused("correctQuote", input("quote", id, "status", null), "BAD_VALUE", "status", "null");
        refused("correctQuote", input("quote", id, "content", List.of()), "BAD_VALUE", "content", "REJECTED");
        refused("correctQuote", input("quote", id, "content", spans(0, 4000)), "BAD_VALUE", "content.0", "outside");
        refused("correctQuote", input("quote", id, "content", spans(-1, 4)), "BAD_VALUE", "content.0", "outside");
        refused("correctQuote", input("quote", id, "content", spans(4, 4)), "BAD_VALUE", "content.0", "empty");
        refused("correctQuote", input("quote", id, "content", spans(4, 2)), "BAD_VALUE", "content.0", "empty");
        refused("correctQuote", input("quote", id, "content", spans(0, 4, 3, 6)), "BAD_VALUE", "content.1", "apart");
        refused("correctQuote", input("quote", id, "cue", span(0, 4000)), "BAD_VALUE", "cue", "outside");
        refused("correctQuote", input("quote", id, "speakerSpan", span(3, 1)), "BAD_VALUE", "speakerSpan", "empty");
        List<Map<String, Integer>> many = Collections.nCopies(51, span(0, 1));
        assertThat(codes("correctQuote", input("quote", id, "content", many))).contains("TOO_MANY");
        refused("correctQuote", input("quote", id, "expectedVersion", 7), "CONFLICT", "expectedVersion", "version 0");
        refused("correctQuote", input("quote", id, "note", "a".repeat(2001)), "TOO_LONG", "note", "2000");
        refused("tagQuote", input("quote", id), "BAD_VALUE", "add", "Name topics");

        JsonNode twice = desk.change(
                "addQuote", input("article", article, "content", spans(13, 21), "kind", "DIRECT"), "quote { id text }");
        assertThat(twice.at("/userErrors/0/code").asText()).isEqualTo("TAKEN");
        assertThat(twice.at("/quote/id").asText()).isEqualTo(id);
        assertThat(Snapshot.of(archive)).isEqualTo(before);
    }

    @Test
    void actorsAndTopics() throws SQLException {
        String article = desk.article(
                MadeUp.article("Bad actors").saying("Bad Actor", "a").saying("Worse Actor", "b"));
        String bad = desk.quotes(article).get(0).at("/speaker/id").asText();
        String worse = desk.quotes(article).get(1).at("/speaker/id").asText();
        desk.done("updateActor", input("actor", worse, "expectedVersion", 0, "affiliation", bad), "");
        desk.done("createTopic", input("label", "A topic there"), "");
        List<String> before = Snapshot.of(archive);
        refused("updateActor", input("actor", bad, "name", null), "BAD_VALUE", "name", "null");
        refused("updateActor", input("actor", bad, "name", " \t"), "BAD_VALUE", "name", "empty");
        refused("updateActor", input("actor", bad, "name", "a".repeat(501)), "TOO_LONG", "name", "500");
        refused("updateActor", input("actor", bad, "name", "a\0b"), "BAD_VALUE", "name", "NUL");
        refused("updateActor", input("actor", bad, "name", "a\uD83C"), "BAD_VALUE", "name", "half of a pair");
        refused("updateActor", input("actor", bad, "aliases", List.of("ok", "")), "BAD_VALUE", "aliases.1", "empty");
        refused("updateActor", input("actor", bad, "aliases", null), "BAD_VALUE", "aliases", "null");
        List<String> many = Collections.nCopies(51, "alias");
        refused("updateActor", input("actor", bad, "aliases", many), "TOO_MANY", "aliases", "50");
        refused("updateActor", input("actor", bad, "affiliation", bad), "BAD_VALUE", "affiliation", "themselves");
        refused(
                "updateActor",
                input("actor", bad, "affiliation", worse),
                "BAD_VALUE",
                "affiliation",
                "belongs to them");
        refused("updateActor", input("actor", bad, "countryCode", "Norway"), "BAD_VALUE", "countryCode", "NO");
        refused("createTopic", input("label", ""), "BAD_VALUE", "label", "empty");
        refused("createTopic", input("label", "a".repeat(201)), "TOO_LONG", "label", "200");
        refused("createTopic", input("label", "a TOPIC there"), "TAKEN", "label", "already");
        refused("undo", input("change", "C" + NOTHING), "NOT_FOUND", "change", "no such change");
        refused("undo", input("change", bad), "BAD_VALUE", "change", "wants the id of a change");
        assertThat(Snapshot.of(archive)).isEqualTo(before);
    }

    @Test
    void articles() throws SQLException {
        String article = desk.article(MadeUp.article("Bad articles").saying("Some Body", "a"));
        List<String> before = Snapshot.of(archive);
        refused("updateArticle", input("article", article, "headline", null), "BAD_VALUE", "headline", "null");
        refused("updateArticle", input("article", article, "url", "javascript:alert(1)"), "BAD_VALUE", "url", "web");
        refused("updateArticle", input("article", article, "url", "not a url"), "BAD_VALUE", "url", "web");
        refused("updateArticle", input("article", article, "language", "English"), "BAD_VALUE", "language", "en");
        refused(
                "updateArticle",
                input("article", article, "publishedOn", "+12345-01-01"),
                "BAD_VALUE",
                "publishedOn",
                "9999");
        refused("ingestArticle", input("content", Map.of("text", "")), "BAD_VALUE", "content", "empty");
        refused("ingestArticle", input("content", Map.of("text", "a\0b")), "BAD_VALUE", "content", "NUL");
        refused("ingestArticle", input("content", Map.of("text", "a\uD83C")), "BAD_VALUE", "content", "surrogate");
        String long_ = "a ".repeat(1_000_001);
        refused("ingestArticle", input("content", Map.of("text", long_)), "BAD_VALUE", "content", "longer");
        refused(
                "ingestArticle",
                input("content", Map.of("html", "<p></p>")),
                "BAD_VALUE",
                "content.html",
                "running text");
        Map<String, Object> bad = input("content", Map.of("text", "A text."), "url", "ftp://x.example");
        refused("ingestArticle", bad, "BAD_VALUE", "url", "web");
        assertThat(Snapshot.of(archive)).isEqualTo(before);
    }

    @Test
    void oneOfTextAndPage() {
        String both = "mutation { ingestArticle(input: {content: {text: \"a\", html: \"b\"}}) { known } }";
        JsonNode response = desk.response(Desk.BOSS, both, Map.of());
        assertThat(response.at("/errors/0/extensions/code").asText()).isEqualTo("BAD_INPUT");
    }

    private void refused(String mutation, Map<String, Object> input, String code, String field, String message) {
        JsonNode error = desk.refused(mutation, versioned(mutation, input));
        assertThat(error.get("code").asText()).as("%s", error).isEqualTo(code);
        assertThat(path(error)).as("%s", error).isEqualTo("input." + field);
        assertThat(error.get("message").asText()).contains(message);
    }

    private List<String> codes(String mutation, Map<String, Object> input) {
        return desk.change(mutation, versioned(mutation, input), "")
                .get("userErrors")
                .findValuesAsText("code");
    }

    /** Most of these have never been corrected. */
    private static Map<String, Object> versioned(String mutation, Map<String, Object> input) {
        Map<String, Object> versioned = new HashMap<>(input);
        if (!List.of("createTopic", "undo", "ingestArticle", "addQuote").contains(mutation)) {
            versioned.putIfAbsent("expectedVersion", 0);
        }
        return versioned;
    }

    private static String path(JsonNode error) {
        return java.util.stream.StreamSupport.stream(error.get("field").spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining("."));
    }

    private static Map<String, Integer> span(int start, int end) {
        return Map.of("start", start, "end", end);
    }

    private static List<Map<String, Integer>> spans(int... bounds) {
        List<Map<String, Integer>> spans = new java.util.ArrayList<>();
        for (int i = 0; i < bounds.length; i += 2) {
            spans.add(span(bounds[i], bounds[i + 1]));
        }
        return spans;
    }
}
