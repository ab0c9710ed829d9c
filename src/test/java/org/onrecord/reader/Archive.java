package org.onrecord.reader;

import static io.restassured.RestAssured.given;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is in the archive, as the public API tells it. */
final class Archive {
    private static final String SEED = "NATO set for first formal talks with Russia for two years";

    String seed() {
        return first(
                "{ found: articles(first: 100, filter: { words: \"Stoltenberg\" }) { nodes { id headline } } }",
                ".find { it.headline == '" + SEED + "' }.id");
    }

    String quoteOfSeed(String words) {
        return first(
                "{ found: quotes(filter: { article: \"" + seed() + "\", words: \"" + words + "\" }) { nodes { id } } }",
                "[0].id");
    }

    String actor(String name) {
        return first("{ found: actors(first: 1, filter: { nameLike: \"" + name + "\" }) { nodes { id } } }", "[0].id");
    }

    /** The quotes of an article, in its order. */
    List<String> quotesOf(String article) {
        return given().contentType("application/json")
                .body(Map.of("query", "{ article(id: \"" + article + "\") { quotes(first: 100) { nodes { id } } } }"))
                .post("/graphql")
                .path("data.article.quotes.nodes.id");
    }

    String actorIn(String article, String name) {
        return given().contentType("application/json")
                .body(Map.of(
                        "query", "{ article(id: \"" + article + "\") { actors(first: 100) { nodes { id name } } } }"))
                .post("/graphql")
                .path("data.article.actors.nodes.find { it.name.contains('" + name + "') }.id");
    }

    String statusOf(String quote) {
        return ofQuote(quote, "status", "status");
    }

    String textOf(String quote) {
        return ofQuote(quote, "text", "text");
    }

    @Nullable
    String cueOf(String quote) {
        return ofQuote(quote, "cue", "cue");
    }

    String speakerOf(String quote) {
        return ofQuote(quote, "speaker { name }", "speaker.name");
    }

    List<String> topicsOf(String quote) {
        return ofQuote(quote, "topics { label }", "topics.label");
    }

    /** When an article of this headline was published. */
    @Nullable
    String publishedOn(String headline) {
        return given().contentType("application/json")
                .body(Map.of(
                        "query",
                        "{ articles(first: 1, filter: { words: \"\\\"" + headline
                                + "\\\"\" }) { nodes { publishedOn } } }"))
                .post("/graphql")
                .path("data.articles.nodes[0].publishedOn");
    }

    /** How often people corrected quotes of an article. */
    int correctionsOf(String article) {
        List<String> history = given().contentType("application/json")
                .body(Map.of("query", "{ article(id: \"" + article + "\") { history { nodes { kind } } } }"))
                .post("/graphql")
                .path("data.article.history.nodes.kind");
        return Collections.frequency(history, "CORRECT_QUOTE");
    }

    private static <T> T ofQuote(String quote, String field, String path) {
        return given().contentType("application/json")
                .body(Map.of("query", "{ quote(id: \"" + quote + "\") { " + field + " } }"))
                .post("/graphql")
                .path("data.quote." + path);
    }

    /** Whom an actor belongs to. */
    @Nullable
    String affiliationOf(String actor) {
        return given().contentType("application/json")
                .body(Map.of("query", "{ actor(id: \"" + actor + "\") { affiliation { name } } }"))
                .post("/graphql")
                .path("data.actor.affiliation?.name");
    }

    /** A topic that several speak about. */
    String topicOfMany() {
        return first(
                "{ found: topics(first: 100) { nodes { id speakers(first: 5) { quoteCount } } } }",
                ".find { it.speakers.size() > 2 }.id");
    }

    /** Somebody who is named and says nothing. */
    String silentActor() {
        return first("{ found: actors(last: 1) { nodes { id quoteCount } } }", ".find { it.quoteCount == 0 }.id");
    }

    /** An address of each view there is, in each of its states. */
    List<String> views() {
        String article = "/article/" + seed();
        String speaker = first("{ found: actors(first: 1) { nodes { id } } }", "[0].id");
        String topic = first(
                "{ found: articles(first: 100, filter: { words: \"Stoltenberg\" }) { nodes { headline topics { topic { id } } } } }",
                ".find { it.headline == '" + SEED + "' }.topics[0].topic.id");
        return List.of(
                "/",
                article,
                article + "?quote=" + quoteOfSeed("mutually agreed"),
                "/actor/" + speaker,
                "/topic/" + topic,
                "/search",
                "/search?q=talks",
                "/search?q=zzzz",
                "/actors",
                "/topics",
                "/add",
                "/article/A00000000-0000-7000-8000-000000000000");
    }

    private static String first(String query, String path) {
        String answer = given().contentType("application/json")
                .body(Map.of("query", query))
                .post("/graphql")
                .path("data.found.nodes" + path);
        if (answer == null) {
            throw new IllegalStateException("the archive has nothing for " + query);
        }
        return answer;
    }
}
