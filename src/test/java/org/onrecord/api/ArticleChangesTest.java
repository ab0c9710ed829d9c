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
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onrecord.ingestion.Metadata;
import org.onrecord.ingestion.Outcome;
import org.onrecord.testsupport.MadeUp;
import org.onrecord.testsupport.Snapshot;
import org.onrecord.testsupport.TestDatabase;

/** Articles come in, are put right, and go. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class ArticleChangesTest {
    private static final String SAID = "Talks go on\n\nBRUSSELS (AFP) - “We will go on with the talks,” minister Paul"
            + " Fisher said on Monday.\n";

    @Inject
    Desk desk;

    @Inject
    DataSource archive;

    @Test
    void anArticleIsReadKeptAndAnsweredWhole() {
        Map<String, Object> article = input(
                "content", Map.of("text", SAID), "publishedOn", "2016-04-12", "url", "https://news.example/talks");
        String selection = "known article { headline publishedOn url quotes { nodes { text speaker { name } } }"
                + " history { nodes { kind madeBy } } }";
        JsonNode first = desk.done("ingestArticle", article, selection);
        assertThat(first.get("known").asBoolean()).isFalse();
        assertThat(first.at("/article/headline").asText()).isEqualTo("Talks go on");
        assertThat(first.at("/article/publishedOn").asText()).isEqualTo("2016-04-12");
        assertThat(first.at("/article/quotes/nodes/0/text").asText()).contains("We will go on");
        assertThat(first.at("/article/history/nodes/0/kind").asText()).isEqualTo("INGEST_ARTICLE");
        assertThat(desk.refused("undo", input("change", first.at("/change/id").asText()))
                        .get("code")
                        .asText())
                .isEqualTo("NOT_UNDOABLE");

        JsonNode again = desk.done(
                "ingestArticle", input("content", Map.of("text", SAID.replace("\n", "\r\n "))), selection + " ");
        assertThat(again.get("known").asBoolean()).isTrue();
        assertThat(again.get("article")).isEqualTo(first.get("article"));
        assertThat(again.get("change").isNull()).isTrue();
    }

    @Test
    void aPageIsReadAsOne() {
        JsonNode page = desk.done(
                "ingestArticle",
                input(
                        "content",
                        Map.of(
                                "html",
                                "<html><head><meta"
                                        + " charset=latin1><title>x</title></head><body><nav>Menu</nav><article><h1>Café"
                                        + " talks fail</h1><p>“We will not go on with these talks,” minister Paula Fisher"
                                        + " said on Monday in the old café of the town.</p><p>She left.</p>"
                                        + "</article></body></html>"),
                        "source",
                        "The Example"),
                "article { headline source text }");
        assertThat(page.at("/article/headline").asText()).isEqualTo("Café talks fail");
        assertThat(page.at("/article/source").asText()).isEqualTo("The Example");
        assertThat(page.at("/article/text").asText()).contains("old café").doesNotContain("Menu");
    }

    @Test
    void whatIsKnownOfItIsPutRight() throws SQLException {
        String article = desk.article(MadeUp.article("Put right").saying("Ed Itor", "Day after day"));
        List<String> before = Snapshot.of(archive);
        JsonNode updated = desk.done(
                "updateArticle",
                input(
                        "article", article,
                        "expectedVersion", 0,
                        "headline", "Put quite right",
                        "publishedOn", "1999-12-31",
                        "url", "https://news.example/right"),
                "article { version headline publishedOn quotes(filter: {until: \"1999-12-31\"}) { totalCount } }");
        assertThat(updated.at("/article/headline").asText()).isEqualTo("Put quite right");
        assertThat(updated.at("/article/version").asInt()).isEqualTo(1);
        assertThat(updated.at("/article/quotes/totalCount").asInt()).isEqualTo(1);
        assertThat(Snapshot.wrongCounts(archive)).isEmpty();
        desk.undo(updated);
        assertThat(Snapshot.of(archive)).isEqualTo(before);
    }

    @Test
    void anArticleTakesAlongWhatNothingElseHolds() throws SQLException {
        String gone = desk.article(MadeUp.article("To be deleted")
                .saying("Only Here", "a")
                .saying("Also Elsewhere", "b")
                .naming("Put Right"));
        String other = desk.article(MadeUp.article("To stay").saying("Also Elsewhere", "c"));
        JsonNode right = Objects.requireNonNull(actor("Put Right"));
        desk.done(
                "updateActor",
                input("actor", right.get("id").asText(), "expectedVersion", 0, "description", "Somebody"),
                "");
        List<String> before = Snapshot.of(archive);
        JsonNode deleted = desk.done("deleteArticle", input("article", gone, "expectedVersion", 0), "article { id }");
        assertThat(deleted.get("article").isNull()).isTrue();
        assertThat(actor("Only Here")).isNull();
        assertThat(Objects.requireNonNull(actor("Also Elsewhere"))
                        .get("quoteCount")
                        .asInt())
                .isEqualTo(1);
        assertThat(actor("Put Right")).isNotNull();
        assertThat(topic("topic of To be deleted")).isFalse();
        assertThat(topic("topic of To stay")).isTrue();
        assertThat(desk.quotes(other)).hasSize(1);
        assertThat(Snapshot.wrongCounts(archive)).isEmpty();

        desk.undo(deleted);
        assertThat(Snapshot.of(archive)).isEqualTo(before);
    }

    @Test
    void aDeletedArticleThatCameAgainIsNotBroughtBack() {
        MadeUp text = MadeUp.article("Comes again").saying("Twice Here", "a");
        String article = desk.article(text);
        JsonNode deleted = desk.done("deleteArticle", input("article", article, "expectedVersion", 0), "");
        desk.article(text);
        assertThat(desk.refused("undo", input("change", deleted.at("/change/id").asText()))
                        .get("code")
                        .asText())
                .isEqualTo("BUILT_UPON");
    }

    @Test
    void aDeletedArticleComesBackOnlyIfAPersonSendsIt() {
        Map<String, Object> text = input("content", Map.of("text", "To be forgotten\n\nNobody said a word.\n"));
        String article = desk.done("ingestArticle", text, "article { id }")
                .at("/article/id")
                .asText();
        desk.done("deleteArticle", input("article", article, "expectedVersion", 0), "");
        assertThat(desk.ingestion.ingest("To be forgotten\n\nNobody said a word.\n", Metadata.NONE))
                .isInstanceOf(Outcome.Known.class);
        JsonNode again = desk.done("ingestArticle", text, "known article { id }");
        assertThat(again.get("known").asBoolean()).isFalse();
        assertThat(again.at("/article/id").isNull()).isFalse();
    }

    @Test
    void onlyAdminsBringBackWhatAdminsDeleted() {
        String article = desk.article(MadeUp.article("Back again").saying("Gone Once", "a"));
        JsonNode deleted = desk.done("deleteArticle", input("article", article, "expectedVersion", 0), "");
        String undo = "mutation ($id: ID!) { undo(input: {change: $id}) { userErrors { code } } }";
        Map<String, Object> id = Map.of("id", deleted.at("/change/id").asText());
        assertThat(desk.response(Desk.ANNA, undo, id)
                        .at("/data/undo/userErrors/0/code")
                        .asText())
                .isEqualTo("FORBIDDEN");
    }

    private @Nullable JsonNode actor(String name) {
        JsonNode actors = desk.ask(
                "query ($name: String) { actors(first: 100, filter: {nameLike: $name}) { nodes { id name quoteCount }"
                        + " } }",
                Map.of("name", name));
        for (JsonNode actor : actors.at("/actors/nodes")) {
            if (actor.get("name").asText().equals(name)) {
                return actor;
            }
        }
        return null;
    }

    private boolean topic(String label) {
        return desk.ask(
                        "query ($label: String) { topics(filter: {labelLike: $label}) { nodes { label } } }",
                        Map.of("label", label))
                .findValuesAsText("label")
                .contains(label);
    }
}
