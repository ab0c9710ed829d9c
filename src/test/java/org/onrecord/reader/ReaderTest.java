package org.onrecord.reader;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.ingestion.Metadata;
import org.onrecord.testsupport.TestDatabase;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The reader in Chromium, on the seed article and thirty of Wikinews. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class ReaderTest extends InBrowser {
    /** Of the first view, in bytes on the way: the promise to readers with a slow line. */
    private static final long FIRST_VIEW = 150_000;

    private static final String STORY = """
            The ferry that has lain in the harbour of Westhaven since the storm of last autumn will sail again on Friday, the
            port said. Its engine was taken apart twice during the winter, and a new shaft was brought by rail from the yard
            that built the ship. Eleven of its crew of fourteen have come back; three have found work on the islands.

            "We have waited for this day for seven months," Captain Ida Berg told reporters on the quay. She had slept on
            board through most of the repairs, although nobody had asked her to.

            The crossing takes four hours in fair weather. Tickets cost what they did before, and bicycles travel free. The
            council of the islands had asked for a second ship, but there is no money for it this year, its treasurer said.
            """;

    @ParameterizedTest
    @CsvSource({"1440, false", "1440, true", "390, false", "390, true"})
    void everybodyCanUseEachView(int width, boolean dark) {
        browser.size(width, 900);
        browser.dark(dark);
        for (String view : archive.views()) {
            visit(view);
            assertThat(Axe.violations(browser)).as(view).isEmpty();
            assertThat(overflow()).as("too wide: " + view).isNotPositive();
            assertThat(browser.errors()).as(view).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/search?q=talks", "/actors", "/topics", "/article/A1", "/actor/P1", "/quote/Q1"})
    void noPageRunsWhatIsNotOurs(String path) {
        String policy = get(path).header("Content-Security-Policy");
        assertThat(policy).contains("default-src 'none'", "script-src 'self'").doesNotContain("unsafe");
        visit("/");
        assertThat(browser.ask("document.body.insertAdjacentElement('beforeend', Object.assign("
                        + "document.createElement('style'), { textContent: 'body { opacity: 0 }' }));"
                        + "return getComputedStyle(document.body).opacity"))
                .isEqualTo("1");
        browser.errors();
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 390})
    void eachViewIsSmallAndStaysInPlace(int width) {
        browser.size(width, 900);
        for (String view : archive.views()) {
            browser.clearCache();
            visit(view);
            long bytes = (long) browser.ask("return [...performance.getEntriesByType('navigation'),"
                    + " ...performance.getEntriesByType('resource')].reduce((sum, e) => sum + e.transferSize, 0)");
            Object shifts = browser.askLater("const done = arguments[0]; new PerformanceObserver(list => done("
                    + " list.getEntries().map(({ value, sources }) => value.toFixed(3) + ' '"
                    + " + sources.map(({ node }) => node?.className || node?.nodeName))))"
                    + ".observe({ type: 'layout-shift', buffered: true }); setTimeout(() => done([]), 300)");
            assertThat(bytes).as(view).isGreaterThan(10_000).isLessThan(FIRST_VIEW);
            assertThat((List<?>) shifts).as(view).isEmpty();
        }
        browser.errors();
    }

    @Test
    void aQuoteHasAnAddressThatLeadsToItsWords() {
        String quote = archive.quoteOfSeed("mutually agreed");
        visit("/quote/" + quote);
        browser.waitFor(() -> browser.address().equals("/article/" + archive.seed() + "?quote=" + quote));
        browser.waitFor(() -> !browser.all(".said.chosen").isEmpty());
        assertThat(browser.find(".said.chosen").getText()).contains("The date has been mutually agreed");
        assertThat(browser.find(".detail").getText()).contains("NATO spokeswoman", "told");
        assertThat((boolean) browser.ask("const { top, bottom } = document.querySelector('.said.chosen')"
                        + ".getBoundingClientRect(); return top >= 0 && bottom <= innerHeight"))
                .isTrue();
    }

    @Test
    void theSameWordsInOtherArticlesAreNamed() {
        String words =
                "\"The harbour of Northwick will be rebuilt stone by stone before the winter comes,\" Mayor Ella North %s.";
        String other = "Council of Northwick hears of walls";
        read(other + "\n\nThe council met for an hour on Friday.\n\n" + words.formatted("told the council"));
        String article = read("Northwick plans anew\n\nRain fell all day.\n\n" + words.formatted("said"));
        visit("/article/" + article + "?quote=" + archive.quotesOf(article).get(0));
        browser.waitFor(() -> texts(".elsewhere").toString().contains(other));
        assertThat(texts(".elsewhere h3")).containsExactly("The same words in 1 other article");
        browser.find(".elsewhere a").click();
        browser.waitFor(() -> browser.isAtRest() && texts("h1").equals(List.of(other)));
        assertThat(browser.find(".said.chosen").getText()).contains("stone by stone");
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void keysLeadFromQuoteToQuote() {
        visit("/article/" + archive.seed());
        List<String> quotes = browser.all(".label").stream()
                .map(label -> label.getAttribute("data-of"))
                .toList();
        browser.press("j");
        browser.waitFor(() -> browser.address().endsWith("?quote=" + quotes.get(0)));
        browser.press("j", "j", "k");
        browser.waitFor(() -> browser.address().endsWith("?quote=" + quotes.get(1)));
        browser.press(Keys.ENTER);
        assertThat(browser.ask("return document.activeElement.id")).isEqualTo("detail");
        browser.press(Keys.ESCAPE);
        browser.waitFor(() -> !browser.address().contains("quote"));
        browser.press("g", "t");
        browser.waitFor(() -> browser.address().equals("/topics"));
        browser.press("?");
        assertThat(browser.find("dialog").getText()).contains("next quote");
        browser.press(Keys.ESCAPE);
        browser.waitFor(() -> browser.all("dialog").isEmpty());
    }

    @Test
    void searchFindsAsOneTypesAndIsAnAddress() {
        visit("/");
        browser.press("/");
        browser.press("ceasefire");
        browser.waitFor(() -> browser.address().equals("/search?q=ceasefire")
                && browser.all(".line mark").stream()
                        .anyMatch(mark -> mark.getText().equals("ceasefire")));
        browser.enter("stoltenburg", ".finder input");
        browser.waitFor(() ->
                browser.all(".found a").stream().anyMatch(name -> name.getText().equals("Jens Stoltenberg")));
        visit("/search?q=talks&kind=direct");
        assertThat(browser.all(".line"))
                .allSatisfy(line -> assertThat(line.getAttribute("class")).contains("direct"));
    }

    @Test
    void whatIsFoundIsCountedAndCanBeLeftOut() {
        visit("/search?q=virus");
        int all = found();
        String label = texts(".choices .choice span:first-child").get(0);
        browser.find(".choices .onward").click();
        browser.waitFor(() -> browser.address().contains("without=") && browser.isAtRest());
        assertThat(found()).isLessThan(all);
        assertThat(texts(".choice.out s")).containsExactly(label);
        browser.find(".choice.out").click();
        browser.waitFor(() -> !browser.address().contains("without=") && browser.isAtRest());
        assertThat(found()).isEqualTo(all);
        browser.find(".choices .choice").click();
        browser.waitFor(() -> browser.address().contains("=")
                && !browser.all(".choice[aria-current]").isEmpty());
        assertThat(found()).isPositive();
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void severalThingsAreLeftOutAtOnce() {
        visit("/search?q=president");
        int all = found();
        leaveOut("By whom");
        int withoutSpeaker = found();
        assertThat(withoutSpeaker).isLessThan(all);
        leaveOut("About");
        int withoutTopic = found();
        assertThat(withoutTopic).isLessThan(withoutSpeaker);
        leaveOut("Form");
        assertThat(found()).isPositive().isLessThan(withoutTopic);
        assertThat(texts(".choice.out s")).hasSize(3);
        browser.find(".choice.out").click();
        browser.waitFor(() -> texts(".choice.out s").size() == 2 && browser.isAtRest());
        assertThat(browser.errors()).isEmpty();
    }

    /** The first of a facet. */
    private void leaveOut(String facet) {
        int before = browser.all(".choice.out").size();
        browser.driver()
                .findElement(By.xpath("//h2[.='" + facet + "']/following-sibling::ul//a[@class='onward']"))
                .click();
        browser.waitFor(() -> browser.all(".choice.out").size() == before + 1 && browser.isAtRest());
    }

    @Test
    void newWordsKeepTheFiltersAndWhoTypesIsNotInterrupted() {
        visit("/search?q=talks&kind=direct");
        browser.enter("peace" + Keys.ENTER, ".finder input");
        browser.waitFor(() -> browser.address().equals("/search?q=peace&kind=direct") && browser.isAtRest());

        visit("/");
        browser.press("/", "cease");
        browser.waitFor(() -> browser.address().equals("/search?q=cease") && browser.isAtRest());
        browser.press("fire");
        browser.waitFor(() -> browser.address().equals("/search?q=ceasefire") && browser.isAtRest());
        browser.press(Keys.ENTER, "j");
        assertThat(browser.ask("return document.activeElement.matches('[data-step]')"))
                .as("Enter leads to what was found")
                .isEqualTo(true);
        assertThat(browser.errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "/news/1", "news.example", "data:text/html,x"})
    void onlyAddressesOfTheWebAreLinks(String address) {
        String article = read(
                "Tower of Northwick, " + address + "\n\n\"It will stand,\" said Ella North.",
                new Metadata(null, address, "The Northwick Post"));
        visit("/article/" + article);
        assertThat(browser.find(".imprint").getText()).contains("The Northwick Post");
        assertThat(browser.all(".imprint a")).isEmpty();
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void theSameStoryInAnotherPaperIsNamed() {
        String first = read("Ferry of Westhaven sails again\n\n" + STORY);
        read("Westhaven's ferry sails\n\n" + STORY);
        visit("/article/" + first);
        assertThat(texts(".side h2")).contains("Nearly the same text");
        assertThat(Axe.violations(browser)).isEmpty();
        browser.driver().findElement(By.linkText("Westhaven's ferry sails")).click();
        browser.waitFor(() -> texts("h1").equals(List.of("Westhaven's ferry sails")) && browser.isAtRest());
        assertThat(texts(".side .names a")).contains("Ferry of Westhaven sails again");
        assertThat(browser.errors()).isEmpty();
    }

    private int found() {
        return Integer.parseInt(browser.find("[role=status].figures")
                .getText()
                .replaceFirst(" .*", "")
                .replace(",", ""));
    }

    @Test
    void aSpeakerChosenAtTheSideLightsTheirQuotesAlone() {
        visit("/article/" + archive.seed());
        browser.find(".choice[href*='actor=']").click();
        browser.waitFor(() -> browser.address().contains("?actor="));
        String name = browser.find(".choice[aria-current] span").getText();
        assertThat(browser.all(".label.lit b"))
                .isNotEmpty()
                .allSatisfy(label -> assertThat(browser.ask("return arguments[0].textContent", label))
                        .isEqualTo(name));
        assertThat(browser.all(".said.lit[data-begins]").size())
                .isLessThan(browser.all(".said[data-begins]").size());
    }

    @Test
    void wordsOutsideTheBasicPlaneMoveNoMark() {
        String article = read(
                "𝕹ato 🙂🙂 and <b>\"x\"</b> <script>alert(1)</script>\n\n🙂 \"We will meet in May,\" Jane Porter said. 🙂 שלום "
                        + "w".repeat(300) + "\n\n\"Nothing has been decided yet 🙂 at all,\" said Jane Porter.");
        browser.size(390, 900);
        visit("/article/" + article);
        assertThat(browser.all(".said[data-begins]"))
                .extracting(said -> said.getText())
                .anyMatch(words -> words.contains("We will meet in May"))
                .anyMatch(words -> words.startsWith("Nothing has been decided yet 🙂 at all")
                        || words.startsWith("\"Nothing has been decided yet 🙂 at all"));
        assertThat(browser.all("main script, main h1 b")).isEmpty();
        assertThat(overflow()).isNotPositive();
    }

    @Test
    void wordsRunTheWayTheyAreWritten() {
        for (String[] each : new String[][] {
            {"ltr", "Mayors meet in Haifa\n\n\"שלום לכולם,\" Mayor Ruth Calder said on Monday."},
            {"rtl", "ראשי הערים נפגשים בחיפה\n\n\"שלום לכולם,\" אמרה רות קלדר."}
        }) {
            visit("/article/" + read(each[1] + "\n\n" + UUID.randomUUID()));
            assertThat(browser.ask("return getComputedStyle(document.querySelector('.para.body p')).direction"))
                    .isEqualTo(each[0]);
        }
        visit("/");
        assertThat(browser.all(".line .words, .line .name"))
                .as("what stands beside them stays where it is")
                .allSatisfy(
                        words -> assertThat(words.getCssValue("unicode-bidi")).isEqualTo("plaintext"));
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void aServiceThatIsAwayIsSaidAndWaitedFor() {
        visit("/actors");
        browser.online(false);
        browser.press("g", "t");
        browser.waitFor(() -> browser.find("#notice").getText().contains("does not answer"));
        assertThat(browser.find("h1").getText()).isEqualTo("Actors");
        browser.online(true);
        browser.waitFor(() -> browser.find("h1").getText().equals("Topics"));
        browser.waitFor(() -> browser.find("#notice").getText().isEmpty());
        browser.errors();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/article/A00000000-0000-7000-8000-000000000000", "/actor/nobody", "/quote/Q1"})
    void whatIsNotThereIsSaid(String path) {
        visit(path);
        assertThat(browser.find("h1").getText()).isEqualTo("There is nothing here");
        browser.errors();
    }

    @Test
    void theQueryBehindTheViewOpensInGraphiql() {
        visit("/article/" + archive.seed());
        browser.find("#ask").click();
        browser.waitFor(() -> browser.address().startsWith("/graphiql/")
                && browser.find("body").getText().contains("query Article"));
        assertThat(browser.address()).contains("variables", archive.seed());
        assertThat(browser.errors()).isEmpty();
    }
}
