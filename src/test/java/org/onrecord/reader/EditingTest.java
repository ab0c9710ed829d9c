package org.onrecord.reader;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.access.Role;
import org.onrecord.testsupport.TestDatabase;

/** Editors put right what was read, by keys alone. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class EditingTest extends InBrowser {
    private static final String ARTICLE = """
            Council of Eastford votes on the harbour, no. %s

            "We will build the harbour next year," Mayor Jane Porter said on Monday.

            "Nobody has asked the fishermen," said Paul Brixton, who leads their union.

            "The money is there, and it will be spent well," Porter added.
            """;

    private static final CharSequence ENTER = org.openqa.selenium.Keys.ENTER;
    private static final CharSequence ESCAPE = org.openqa.selenium.Keys.ESCAPE;
    private static final CharSequence RIGHT = org.openqa.selenium.Keys.ARROW_RIGHT;
    private static final CharSequence LEFT = org.openqa.selenium.Keys.ARROW_LEFT;
    private static final CharSequence UP = org.openqa.selenium.Keys.ARROW_UP;
    private static final CharSequence DOWN = org.openqa.selenium.Keys.ARROW_DOWN;

    private String article = "";
    private List<String> quotes = List.of();

    @BeforeEach
    void readAnArticle() {
        article = read(ARTICLE.formatted(UUID.randomUUID()));
        quotes = archive.quotesOf(article);
        visit("/");
        browser.ask("sessionStorage.clear()");
        browser.errors();
    }

    @Test
    void whoHasNoKeyIsAskedForOneAndToldWhenItIsNone() {
        visit("/article/" + article + "?quote=" + quotes.get(0));
        assertThat(browser.all(".pencil")).isEmpty();
        browser.press("c");
        browser.waitFor(() -> texts("dialog h2").equals(List.of("Edit")));
        assertThat(Axe.violations(browser)).isEmpty();
        browser.find("dialog input").sendKeys("orec_nobody\n");
        browser.waitFor(() -> !browser.find(".wrong").getText().isEmpty());
        assertThat(browser.find(".wrong").getText()).contains("not known");
        browser.enter("two words\n", "dialog input");
        browser.waitFor(() -> browser.find(".wrong").getText().contains("one word"));
        browser.enter(key(Role.EDITOR, null) + "\n", "dialog input");
        browser.waitFor(() -> !browser.all(".pencil").isEmpty());
        assertThat(browser.find("#edit").getText()).isEqualTo("Editing");
        assertThat(archive.statusOf(quotes.get(0)))
                .as("the first c did nothing")
                .isEqualTo("EXTRACTED");
        assertThat(Axe.violations(browser)).isEmpty();
        browser.errors();
    }

    @Test
    void aQuoteIsPutRightByKeysAlone() {
        visitAs(Role.EDITOR, "/article/" + article);
        browser.press("j", "c");
        browser.waitFor(() -> notice().contains("Confirmed")
                && archive.statusOf(quotes.get(0)).equals("CONFIRMED"));
        assertThat(browser.find(".detail").getText()).contains("Confirmed by an editor");

        browser.press("j", "s");
        browser.waitFor(() -> texts("dialog h2").equals(List.of("Who said it?")));
        assertThat(Axe.violations(browser)).isEmpty();
        browser.press("porter");
        browser.waitFor(() -> texts("dialog [aria-selected=true]").toString().contains("Porter"));
        browser.press(ENTER);
        browser.waitFor(() -> texts("#detail-title").toString().contains("Porter") && notice().contains("Now said by"));
        assertThat(archive.speakerOf(quotes.get(1))).contains("Porter");

        browser.press("t");
        browser.press("fishing rights");
        browser.waitFor(() -> texts("dialog [role=option]").toString().contains("a new topic"));
        browser.press(ENTER);
        browser.waitFor(() -> texts(".detail dd").toString().contains("fishing rights"));
        browser.press(ESCAPE);
        browser.waitFor(() -> archive.topicsOf(quotes.get(1)).contains("fishing rights"));

        browser.press("e", RIGHT, ENTER);
        browser.waitFor(() -> archive.textOf(quotes.get(1)).startsWith("has asked the fishermen"));
        browser.waitFor(() -> texts(".said.chosen").toString().contains("has asked") && notice().contains("words"));

        browser.press("u");
        browser.waitFor(() -> archive.textOf(quotes.get(1)).startsWith("Nobody has asked"));
        browser.waitFor(() -> notice().contains("Taken back"));
        assertThat(texts(".history li").toString()).contains("Corrected a quote", "Took a change back");

        browser.press("j", "x");
        browser.waitFor(() -> archive.statusOf(quotes.get(2)).equals("REJECTED"));
        assertThat(browser.all(".said.rejected")).isNotEmpty();
        assertThat(Axe.violations(browser)).isEmpty();
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void wordsThatAreSelectedBecomeTheQuotes() {
        visitAs(Role.EDITOR, "/article/" + article + "?quote=" + quotes.get(0));
        browser.press("e");
        select("build", "harbour");
        assertThat(browser.all(".said.chosen"))
                .as("the end of a selection is no click")
                .isNotEmpty();
        browser.press(ENTER);
        browser.waitFor(() -> archive.textOf(quotes.get(0)).equals("build the harbour"));
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void whatIsSaidInPiecesStaysInPieces() {
        String quote = interrupted();
        assertThat(archive.textOf(quote)).isEqualTo("Let us be honest … Prices will rise again.");
        browser.press("e");
        assertThat(highlighted("editing")).isEqualTo(List.of("Let us be honest"));
        assertThat(highlighted("beside")).isEqualTo(List.of("Prices will rise again."));
        browser.press(RIGHT, "p");
        browser.pressWithShift(LEFT);
        browser.press(ENTER);
        browser.waitFor(() -> archive.textOf(quote).equals("us be honest … Prices will rise again"));
        assertThat(texts(".said.chosen")).containsExactly("us be honest", "Prices will rise again");
        browser.waitFor(() -> notice().contains("The words are changed"));

        browser.press("e", "-", ENTER);
        browser.waitFor(() -> archive.textOf(quote).equals("Prices will rise again"));
        browser.waitFor(() -> notice().contains("The words are changed"));
        browser.press("e", "+", DOWN);
        browser.pressWithShift(LEFT);
        browser.press(ENTER);
        browser.waitFor(() -> archive.textOf(quote).equals("Prices will rise again … Nobody was surprised"));
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void piecesAreSelectedWithThePointer() {
        String quote = interrupted();
        browser.press("e");
        select("honest", "honest");
        assertThat(highlighted("editing")).as("the piece that is touched").isEqualTo(List.of("honest"));
        select("rise", "again");
        assertThat(highlighted("beside")).isEqualTo(List.of("honest"));
        browser.find("#notice button").click();
        browser.waitFor(() -> archive.textOf(quote).equals("honest … rise again"));
        assertThat(browser.errors()).isEmpty();
    }

    /** A quote that is interrupted to say whose it is, chosen. */
    private String interrupted() {
        String interrupted = read("""
                Bakers of Eastford close early, no. %s

                "Let us be honest," Mayor Jane Porter said on Monday. "Prices will rise again." The council met for an hour. \
                Nobody was surprised.
                """.formatted(UUID.randomUUID()));
        String quote = archive.quotesOf(interrupted).get(0);
        visitAs(Role.EDITOR, "/article/" + interrupted + "?quote=" + quote);
        return quote;
    }

    @Test
    void theCueIsChangedTakenAwayAndFoundAgain() {
        String quote = quotes.get(2);
        visitAs(Role.EDITOR, "/article/" + article + "?quote=" + quote);
        assertThat(archive.cueOf(quote)).isEqualTo("added");
        browser.press("w", UP, ENTER);
        browser.waitFor(() -> "Porter".equals(archive.cueOf(quote)));
        browser.waitFor(() -> texts(".text .cue").equals(List.of("Porter")) && notice().contains("cue is changed"));

        browser.press("w", "-");
        browser.waitFor(() -> archive.cueOf(quote) == null && notice().contains("no cue"));
        assertThat(browser.all(".text .cue")).isEmpty();

        browser.press("w");
        assertThat(highlighted("editing")).as("the word next to it").isEqualTo(List.of("Porter"));
        select("added", "added");
        assertThat(Axe.violations(browser)).isEmpty();
        browser.press(ENTER);
        browser.waitFor(() -> "added".equals(archive.cueOf(quote)));
        browser.press("u", "u", "u");
        browser.waitFor(() -> archive.statusOf(quote).equals("EXTRACTED"));
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void enterTakesNoChoiceOfWordsThatWereTypedBefore() {
        visitAs(Role.EDITOR, "/article/" + article + "?quote=" + quotes.get(0));
        browser.press("s", "porter");
        browser.waitFor(() -> texts("dialog [aria-selected=true]").toString().contains("Porter"));
        browser.enter("brixton" + ENTER, "dialog input");
        browser.waitFor(() -> texts("dialog [aria-selected=true]").toString().contains("Brixton"));
        assertThat(archive.correctionsOf(article)).as("nothing was chosen").isZero();
        browser.press(ENTER);
        browser.waitFor(() -> archive.speakerOf(quotes.get(0)).contains("Brixton"));
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void wordsAreChangedOnceHoweverOftenOneBegins() {
        visitAs(Role.EDITOR, "/article/" + article + "?quote=" + quotes.get(0));
        browser.press("e", "e", RIGHT, ENTER);
        browser.waitFor(() -> archive.textOf(quotes.get(0)).equals("will build the harbour next year"));
        browser.waitFor(() -> notice().contains("The words are changed"));
        assertThat(archive.correctionsOf(article)).isEqualTo(1);
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void whoGoesToAnotherQuoteChangesNoWordsOfTheFirst() {
        visitAs(Role.EDITOR, "/article/" + article + "?quote=" + quotes.get(0));
        browser.press("e", RIGHT);
        assertThat(isEditingWords()).isTrue();
        browser.find("[data-of='" + quotes.get(1) + "']").click();
        browser.waitFor(() -> browser.address().endsWith(quotes.get(1)));
        assertThat(isEditingWords()).isFalse();
        browser.press(RIGHT, ENTER);
        assertThat(archive.correctionsOf(article)).isZero();
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void aCorrectionThatFailsStandsInNobodysWay() {
        visitAs(Role.EDITOR, "/article/" + article + "?quote=" + quotes.get(0));
        fail("REJECTED", 1);
        browser.press("c", "x");
        browser.waitFor(() -> notice().contains("The correction was not kept"));
        assertThat(browser.find(".detail").getText()).contains("Confirmed by an editor");
        browser.press("x");
        browser.waitFor(() -> archive.statusOf(quotes.get(0)).equals("REJECTED"));
        browser.errors();
    }

    @Test
    void whatCouldNotBeTakenBackCanBeTriedAgain() {
        visitAs(Role.EDITOR, "/article/" + article + "?quote=" + quotes.get(0));
        browser.press("c");
        browser.waitFor(() -> archive.statusOf(quotes.get(0)).equals("CONFIRMED"));
        fail("mutation Undo", 1);
        browser.press("u");
        browser.waitFor(() -> notice().contains("It was not taken back"));
        browser.press("u");
        browser.waitFor(() -> archive.statusOf(quotes.get(0)).equals("EXTRACTED"));
        browser.errors();
    }

    /** The next requests with these words in them do not reach the service. */
    private void fail(String words, int times) {
        browser.ask(
                "let left = arguments[1]; const [words, real] = [arguments[0], fetch];"
                        + "window.fetch = (address, init) => init?.body?.includes(words) && left-- > 0"
                        + " ? Promise.reject(new TypeError('away')) : real(address, init)",
                words,
                times);
    }

    private boolean isEditingWords() {
        return (boolean) browser.ask("return CSS.highlights.has('editing')");
    }

    @Test
    void whoIsSlowerSeesWhatTheOtherHasMade() {
        visitAs(Role.EDITOR, "/article/" + article + "?quote=" + quotes.get(0));
        correct(key(Role.EDITOR, null), quotes.get(0), "status: REJECTED");
        browser.press("c");
        browser.waitFor(() -> notice().contains("Somebody else was quicker"));
        assertThat(browser.find(".detail").getText()).contains("Rejected by an editor");
        assertThat(archive.statusOf(quotes.get(0))).isEqualTo("REJECTED");
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void anExpiredKeyIsSaidAndReadingGoesOn() {
        visitAs(Role.EDITOR, "/article/" + article + "?quote=" + quotes.get(0));
        Instant end = Instant.now().plusMillis(1500);
        browser.ask("sessionStorage.setItem('onrecord.key', arguments[0])", key(Role.EDITOR, end));
        browser.waitFor(() -> Instant.now().isAfter(end));
        browser.press("c");
        browser.waitFor(() -> notice().contains("expired"));
        assertThat(archive.statusOf(quotes.get(0))).isEqualTo("EXTRACTED");
        assertThat(browser.find(".detail").getText()).doesNotContain("Confirmed");
        visit("/article/" + article);
        assertThat(texts("h1").toString()).contains("Council of Eastford");
        assertThat(browser.find("#edit").getText()).isEqualTo("Edit");
        browser.errors();
    }

    @Test
    void twoActorsBecomeOneAndTwoAgain() {
        String survivor = archive.actorIn(article, "Porter");
        visitAs(Role.EDITOR, "/actor/" + survivor);
        browser.press("m");
        browser.press("brixton");
        browser.waitFor(() -> texts("dialog [aria-selected=true]").toString().contains("Brixton"));
        browser.press(ENTER);
        browser.waitFor(() -> notice().contains("are one now"));
        assertThat(browser.find("main").getText()).contains("Nobody has asked the fishermen");
        assertThat(texts(".history li").toString()).contains("Merged two actors");
        browser.press("u");
        browser.waitFor(() -> notice().contains("Taken back"));
        assertThat(browser.find("section.column").getText()).doesNotContain("Nobody has asked the fishermen");
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void theNextDoubtfulQuoteIsFoundWhereverItIs() {
        visitAs(Role.EDITOR, "/");
        assertThat(browser.find(".desk").getText()).contains("for somebody to look at");
        browser.press("n");
        browser.waitFor(() -> browser.address().startsWith("/article/")
                && !browser.all(".said.chosen").isEmpty());
        String first = browser.address();
        assertThat(browser.all(".said.chosen.doubtful")).isNotEmpty();
        browser.press("n");
        browser.waitFor(() -> !browser.address().equals(first) && browser.isAtRest());
        assertThat(browser.errors()).isEmpty();
    }

    /** What another editor does. */
    private static void correct(String key, String quote, String said) {
        given().contentType("application/json")
                .header("Authorization", "Bearer " + key)
                .body(Map.of(
                        "query",
                        "mutation { correctQuote(input: { quote: \"" + quote + "\", expectedVersion: 0, " + said
                                + " }) { change { id } } }"))
                .post("/graphql")
                .then()
                .statusCode(200);
    }
}
