package org.onrecord.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.api.Desk.input;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onrecord.access.Caller;
import org.onrecord.access.Role;
import org.onrecord.testsupport.MadeUp;
import org.onrecord.testsupport.TestDatabase;

/** An editor puts a quote right, and it can be seen and taken back. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class CorrectQuoteTest {
    private static final String QUOTE = "quote { id version text status kind cue speaker { id name quoteCount }"
            + " article { headline actors { edges { mentionCount node { name } } } }"
            + " history { totalCount nodes { kind madeBy note edits { thing id fields { name before after } } } } }";

    @Inject
    Desk desk;

    @Test
    void aSpeakerIsPutRight() {
        String article = desk.article(
                MadeUp.article("Who spoke").saying("Speaker One", "It is so").saying("Speaker Two", "It is not so"));
        JsonNode first = desk.quotes(article).get(0);
        JsonNode second = desk.quotes(article).get(1).get("speaker");
        JsonNode payload = desk.done(
                "correctQuote",
                input(
                        "quote",
                        first.get("id").asText(),
                        "expectedVersion",
                        0,
                        "speaker",
                        second.get("id").asText(),
                        "note",
                        "She said so herself."),
                QUOTE);
        assertThat(payload.at("/quote/speaker/name").asText()).isEqualTo("Speaker Two");
        assertThat(payload.at("/quote/speaker/quoteCount").asInt()).isEqualTo(2);
        assertThat(payload.at("/quote/status").asText()).isEqualTo("CORRECTED");
        assertThat(payload.at("/quote/version").asInt()).isEqualTo(1);
        assertThat(payload.at("/quote/history/totalCount").asInt()).isEqualTo(1);
        JsonNode change = payload.at("/quote/history/nodes/0");
        assertThat(change.get("kind").asText()).isEqualTo("CORRECT_QUOTE");
        assertThat(change.get("madeBy").asText()).isEqualTo("Boss");
        assertThat(change.get("note").asText()).isEqualTo("She said so herself.");
        assertThat(change.at("/edits/0/id")).isEqualTo(first.get("id"));
        assertThat(change.at("/edits/0/fields").findValuesAsText("name")).containsExactly("curated", "speakerId");

        JsonNode undo = desk.undo(payload);
        JsonNode after = desk.quotes(article).get(0);
        assertThat(undo.at("/undone/undoneBy/id")).isEqualTo(undo.at("/change/id"));
        assertThat(after.get("speaker").get("id"))
                .isEqualTo(first.get("speaker").get("id"));
        assertThat(after.get("status").asText()).isEqualTo("EXTRACTED");
        assertThat(after.get("version").asInt()).isEqualTo(2);
    }

    @Test
    void wordsCueKindAndActArePutRight() {
        String article = desk.article(MadeUp.article("What was said").saying("Speaker Three", "We 🌾 will see"));
        JsonNode quote = desk.quotes(article).get(0);
        // headline 13, two line ends, a mark: the words begin at 16
        JsonNode payload = desk.done(
                "correctQuote",
                input(
                        "quote",
                        quote.get("id").asText(),
                        "expectedVersion",
                        0,
                        "content",
                        List.of(Map.of("start", 16, "end", 18), Map.of("start", 21, "end", 29)),
                        "cue",
                        null,
                        "kind",
                        "INDIRECT",
                        "act",
                        "BELIEF"),
                QUOTE);
        assertThat(payload.at("/quote/text").asText()).isEqualTo("We … will see");
        assertThat(payload.at("/quote/cue").isNull()).isTrue();
        assertThat(payload.at("/quote/kind").asText()).isEqualTo("INDIRECT");
        assertThat(payload.at("/quote/speaker/quoteCount").asInt()).isZero();
    }

    @Test
    void whoComesTooLateIsToldAndSeesWhatIsThere() {
        String article = desk.article(MadeUp.article("Too late").saying("Speaker Four", "We agree"));
        String quote = desk.quotes(article).get(0).get("id").asText();
        desk.done("correctQuote", input("quote", quote, "expectedVersion", 0, "status", "CONFIRMED"), "");
        JsonNode late =
                desk.change("correctQuote", input("quote", quote, "expectedVersion", 0, "status", "REJECTED"), QUOTE);
        assertThat(late.at("/userErrors/0/code").asText()).isEqualTo("CONFLICT");
        assertThat(late.at("/userErrors/0/field").toString()).isEqualTo("[\"input\",\"expectedVersion\"]");
        assertThat(late.at("/quote/status").asText()).isEqualTo("CONFIRMED");
        assertThat(late.at("/quote/version").asInt()).isEqualTo(1);
        assertThat(late.get("change").isNull()).isTrue();
    }

    @Test
    void whoMayNotChangesNothing() {
        String mutation =
                "mutation { undo(input: {change: \"C00000000-0000-7000-8000-000000000000\"}) { change { id } } }";
        assertThat(desk.response(Caller.ANYBODY, mutation, Map.of())
                        .at("/errors/0/extensions/code")
                        .asText())
                .isEqualTo("UNAUTHENTICATED");
        assertThat(desk.response(new Caller("Reader", Role.READER), mutation, Map.of())
                        .at("/errors/0/extensions/code")
                        .asText())
                .isEqualTo("FORBIDDEN");
    }

    @Test
    void whatCannotBeAnsweredIsNotDone() {
        String article = desk.article(MadeUp.article("Too much").saying("Speaker Five", "We agree"));
        JsonNode quote = desk.quotes(article).get(0);
        String tooMuch = "mutation ($id: ID!) { correctQuote(input: {quote: $id, expectedVersion: 0, status: REJECTED})"
                + " { quote { history(first: 101) { totalCount nodes { id } } } } }";
        JsonNode refused =
                desk.response(Desk.ANNA, tooMuch, Map.of("id", quote.get("id").asText()));
        assertThat(refused.at("/errors/0/extensions/code").asText()).isEqualTo("BAD_INPUT");
        assertThat(desk.quotes(article).get(0)).isEqualTo(quote);
    }
}
