package org.onrecord.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.api.Desk.input;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.onrecord.testsupport.MadeUp;
import org.onrecord.testsupport.Snapshot;
import org.onrecord.testsupport.TestDatabase;

/** Two actors become one, and two again. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class MergeActorsTest {
    private static final String ACTOR =
            "actor { id name aliases titles quoteCount mentionCount articles { totalCount } quotes { totalCount } }";

    @Inject
    Desk desk;

    @Inject
    DataSource archive;

    @Test
    void allThatTheDuplicateHasGoesToTheSurvivor() throws SQLException {
        String one = desk.article(
                MadeUp.article("Merged one").saying("Ada Byron", "It counts").naming("Ada King"));
        desk.article(
                MadeUp.article("Merged two").saying("Ada King", "It weaves").saying("Ada King", "It may compose"));
        JsonNode king = actor("Ada King");
        JsonNode merged = merge(actor("Ada Byron"), king);
        JsonNode actor = merged.get("actor");
        assertThat(actor.get("name").asText()).isEqualTo("Ada Byron");
        assertThat(actor.findValue("aliases").toString()).isEqualTo("[\"Ada Byron\",\"Ada King\"]");
        assertThat(actor.get("quoteCount").asInt()).isEqualTo(3);
        assertThat(actor.get("mentionCount").asInt()).isEqualTo(4);
        assertThat(actor.at("/articles/totalCount").asInt()).isEqualTo(2);
        JsonNode inOne = desk.ask(
                "query ($id: ID!) { article(id: $id) { actors { edges { mentionCount node { name } } } } }",
                Map.of("id", one));
        assertThat(inOne.at("/article/actors/edges")).hasSize(1);
        assertThat(inOne.findValue("mentionCount").asInt()).isEqualTo(2);
        assertThat(Snapshot.wrongCounts(archive)).isEmpty();

        JsonNode byOldId =
                desk.ask("query ($id: ID!) { actor(id: $id) { id } node(id: $id) { id } }", Map.of("id", id(king)));
        assertThat(byOldId.at("/actor/id")).isEqualTo(actor.get("id"));
        assertThat(byOldId.at("/node/id")).isEqualTo(actor.get("id"));
    }

    /** Who kept an id, in a bookmark or another archive, finds with it what there was to find. */
    @Test
    void filtersKnowTheOldIdToo() {
        desk.article(MadeUp.article("Old ids one").saying("Ellis Bell", "Ravens are three"));
        desk.article(MadeUp.article("Old ids two")
                .saying("Emily Bronte", "Ravens are one")
                .naming("Ellis Bell"));
        JsonNode old = actor("Ellis Bell");
        merge(actor("Emily Bronte"), old);
        JsonNode found = desk.ask(
                "query ($id: ID!, $f: QuoteFilter) { quotes(filter: $f) { totalCount }"
                        + " many: quotes(filter: {speakers: [$id, $id]}) { totalCount }"
                        + " other: quotes(filter: {not: {speaker: $id}, words: \"ravens\"}) { totalCount }"
                        + " timeline(filter: $f, by: YEAR) { total } facets(filter: $f) { total }"
                        + " articles(filter: {actor: $id}) { totalCount }"
                        + " notAlone: articles(filter: {not: {actor: $id}, words: \"Old ids\"}) { totalCount }"
                        + " search(query: \"ravens\", types: [QUOTE], filter: $f) { totalCount } }",
                Map.of("id", id(old), "f", Map.of("speaker", id(old))));
        assertThat(found.toString())
                .isEqualTo("{\"quotes\":{\"totalCount\":2},\"many\":{\"totalCount\":2},\"other\":{\"totalCount\":0},"
                        + "\"timeline\":[{\"total\":2}],\"facets\":{\"total\":2},\"articles\":{\"totalCount\":2},"
                        + "\"notAlone\":{\"totalCount\":0},\"search\":{\"totalCount\":2}}");
    }

    @Test
    void articlesYetToComeNameTheSurvivor() {
        desk.article(
                MadeUp.article("Yet to come").saying("Mark Twain", "Buy land").saying("Samuel Clemens", "No"));
        JsonNode twain = actor("Mark Twain");
        JsonNode merged = merge(twain, actor("Samuel Clemens"));
        String later = desk.article(MadeUp.article("Came later").saying("Samuel Clemens", "They are not making it"));
        assertThat(desk.quotes(later).get(0).at("/speaker/id").asText()).isEqualTo(id(twain));

        // what came while they were one stays with the survivor; from now on they are two
        desk.undo(merged);
        assertThat(desk.quotes(later).get(0).at("/speaker/id").asText()).isEqualTo(id(twain));
        assertThat(actor("Mark Twain").get("aliases").toString()).contains("Samuel Clemens");
        String latest = desk.article(MadeUp.article("Came last").saying("Samuel Clemens", "any more"));
        assertThat(desk.quotes(latest).get(0).at("/speaker/name").asText()).isEqualTo("Samuel Clemens");
    }

    @Test
    void undoneAllIsAsItWas() throws SQLException {
        desk.article(MadeUp.article("As it was").saying("Eric Blair", "Big").saying("George Orwell", "Brother"));
        desk.article(
                MadeUp.article("As it was too").saying("George Orwell", "is").naming("Eric Blair"));
        List<String> before = Snapshot.of(archive);
        JsonNode merged = merge(actor("George Orwell"), actor("Eric Blair"));
        List<String> after = Snapshot.of(archive);
        JsonNode undone = desk.undo(merged);
        assertThat(Snapshot.of(archive)).isEqualTo(before);
        JsonNode redone = desk.undo(undone);
        assertThat(Snapshot.of(archive)).isEqualTo(after);
        desk.undo(redone);
        assertThat(Snapshot.of(archive)).isEqualTo(before);

        // the merge is undone by the first undo again, which can be undone again
        JsonNode history = desk.ask(
                "query ($id: ID!) { actor(id: $id) { history { nodes { kind undoneBy { id } undoes { kind } } } } }",
                Map.of("id", id(actor("George Orwell"))));
        assertThat(history.findValuesAsText("kind")).containsSubsequence("UNDO", "UNDO", "UNDO", "MERGE_ACTORS");
        assertThat(history.at("/actor/history/nodes/3/undoneBy/id")).isEqualTo(undone.at("/change/id"));
        assertThat(desk.refused("undo", input("change", merged.at("/change/id").asText()))
                        .get("code")
                        .asText())
                .isEqualTo("ALREADY_UNDONE");
    }

    @Test
    void whatWasCorrectedSinceStays() {
        String article = desk.article(MadeUp.article("Corrected since")
                .saying("Norma Baker", "One")
                .saying("Norma Baker", "Two")
                .saying("Marilyn Monroe", "Three")
                .naming("Somebody Else"));
        JsonNode merged = merge(actor("Marilyn Monroe"), actor("Norma Baker"));
        JsonNode one = desk.quotes(article).get(0);
        desk.done(
                "correctQuote",
                input(
                        "quote", one.get("id").asText(),
                        "expectedVersion", one.get("version").asInt(),
                        "speaker", id(actor("Somebody Else"))),
                "");
        JsonNode undo =
                desk.done("undo", input("change", merged.at("/change/id").asText()), "change { kept }");
        assertThat(undo.at("/change/kept").asInt()).isEqualTo(1);
        assertThat(desk.quotes(article))
                .extracting(quote -> quote.at("/speaker/name").asText())
                .containsExactly("Somebody Else", "Norma Baker", "Marilyn Monroe");
    }

    @Test
    void mergesAreUndoneFromTheLastOne() {
        desk.article(MadeUp.article("A chain")
                .saying("Ann One", "a")
                .saying("Ann Two", "b")
                .saying("Ann Three", "c"));
        JsonNode first = merge(actor("Ann Two"), actor("Ann One"));
        JsonNode second = merge(actor("Ann Three"), actor("Ann Two"));
        JsonNode refused =
                desk.refused("undo", input("change", first.at("/change/id").asText()));
        assertThat(refused.get("code").asText()).isEqualTo("BUILT_UPON");
        assertThat(refused.get("message").asText())
                .contains(second.at("/change/id").asText());
        desk.undo(second);
        desk.undo(first);
        assertThat(actor("Ann One").get("quoteCount").asInt()).isEqualTo(1);
    }

    @Test
    void anActorIsNotMergedWithItselfNorWithNobodyNorTwice() {
        desk.article(MadeUp.article("With itself").saying("Jo March", "a").saying("Amy March", "b"));
        JsonNode jo = actor("Jo March");
        JsonNode amy = actor("Amy March");
        assertThat(refusal(jo, jo).get("message").asText()).contains("itself");
        merge(jo, amy);
        assertThat(refusal(actor("Jo March"), amy).get("code").asText()).isEqualTo("NOT_FOUND");
    }

    private JsonNode refusal(JsonNode survivor, JsonNode duplicate) {
        return desk.refused("mergeActors", merging(survivor, duplicate));
    }

    private JsonNode merge(JsonNode survivor, JsonNode duplicate) {
        return desk.done("mergeActors", merging(survivor, duplicate), ACTOR);
    }

    private static Map<String, Object> merging(JsonNode survivor, JsonNode duplicate) {
        return input(
                "survivor", id(survivor),
                "expectedVersion", survivor.get("version").asInt(),
                "duplicate", id(duplicate),
                "expectedDuplicateVersion", duplicate.get("version").asInt());
    }

    private static String id(JsonNode actor) {
        return actor.get("id").asText();
    }

    private JsonNode actor(String name) {
        JsonNode actors = desk.ask(
                "query ($name: String) { actors(first: 100, filter: {nameLike: $name}) { nodes { id name version"
                        + " quoteCount aliases } } }",
                Map.of("name", name));
        for (JsonNode actor : actors.at("/actors/nodes")) {
            if (actor.get("name").asText().equals(name)) {
                return actor;
            }
        }
        throw new AssertionError("nobody is called " + name);
    }
}
