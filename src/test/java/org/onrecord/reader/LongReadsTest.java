package org.onrecord.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.testsupport.LongArticles.FILLER;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.onrecord.testsupport.LongArticles;
import org.onrecord.testsupport.Scrolling;
import org.onrecord.testsupport.TestDatabase;

/** Articles and lists that are longer than any newspaper's, with names and words that trip a careless page. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class LongReadsTest extends InBrowser {
    /** From a key to the frame that shows what it did, in milliseconds. */
    private static final String KEY = """
            const done = arguments[arguments.length - 1], start = performance.now();
            document.body.dispatchEvent(new KeyboardEvent('keydown', { key: arguments[0], bubbles: true }));
            requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
            """;

    @Inject
    DataSource database;

    @AfterEach
    void takeThemAway() throws SQLException {
        try (Connection connection = database.getConnection()) {
            LongArticles.outOf(connection);
        }
    }

    @Test
    void aThousandQuotesScrollSmoothlyAndAnswerKeysAtOnce() throws Exception {
        visit("/article/" + filled(1, 1000, FILLER).get(0));
        assertThat(browser.all(".label")).hasSize(1000);
        double frames = Scrolling.framesASecond(browser);
        browser.ask("scrollTo(0, 0)");
        List<Double> waits = Stream.generate(() -> ((Number) browser.askLater(KEY, "j")).doubleValue())
                .limit(5)
                .sorted()
                .toList();
        assertThat(browser.errors()).isEmpty();
        double share = share();
        assertThat(frames).as("frames a second").isGreaterThan(50 * share);
        assertThat(waits.get(2)).as("median of milliseconds from key to frame").isLessThan(250 / share);
    }

    @Test
    void whatIsChosenMeanwhileDoesNotKeepTheRestFromComing() throws Exception {
        String article = filled(1, 350, FILLER).get(0);
        visit("/topics");
        browser.ask("const real = fetch; window.fetch = async (address, init) => {"
                + " if (init?.body?.includes('query ArticleQuotes')) await new Promise((go) => setTimeout(go, 1000));"
                + " return real(address, init) }");
        goTo("/article/" + article);
        browser.waitFor(() -> browser.all(".label").size() == 100);
        browser.press("j");
        browser.waitFor(() -> browser.address().contains("?quote="));
        browser.waitFor(() -> browser.all(".label").size() == 350);
        assertThat(browser.isAtRest()).isTrue();
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void anArticleOfAMegabyteOpensAndScrolls() throws Exception {
        String article = filled(1, 300, FILLER.repeat(61)).get(0);
        visit("/article/" + article);
        assertThat((long) browser.ask("return document.querySelector('.text').textContent.length"))
                .isGreaterThan(1_000_000);
        double frames = Scrolling.framesASecond(browser);
        assertThat(browser.errors()).isEmpty();
        assertThat(frames).as("frames a second").isGreaterThan(50 * share());
    }

    @Test
    void tenThousandResultsArePagedBothWays() throws Exception {
        filled(10, 1000, FILLER);
        visit("/search?q=zeppelin");
        assertThat(browser.find("[role=status].figures").getText()).contains("10,000 quotes");
        Set<String> seen = new HashSet<>();
        List<String> first = addresses();
        for (int page = 0; page < 5; page++) {
            assertThat(addresses())
                    .isNotEmpty()
                    .allSatisfy(address -> assertThat(seen.add(address)).isTrue());
            String before = browser.address();
            browser.find("a[rel=next]").click();
            browser.waitFor(() -> !browser.address().equals(before) && browser.isAtRest());
        }
        for (int page = 0; page < 5; page++) {
            String before = browser.address();
            browser.find("a[rel=prev]").click();
            browser.waitFor(() -> !browser.address().equals(before) && browser.isAtRest());
        }
        assertThat(addresses()).isEqualTo(first);
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void namesAndWordsStandAsTheyAreWhateverIsInThem() throws Exception {
        String article = filled(1, 20, FILLER).get(0);
        for (int width : new int[] {320, 390, 1440}) {
            browser.size(width, 900);
            visit("/article/" + article);
            assertThat(texts(".label b")).contains("<b>Ann</b> & Sons", "שרה כהן", "محمد علي", "Llanfair".repeat(12));
            assertThat(texts(".said").toString()).contains("<em>will</em>", "ירושלים");
            assertThat(texts("h1")).containsExactly("A thousand quotes <i>and</i> more, no. 1");
            assertThat(browser.all("main em, main h1 i, .label b b")).isEmpty();
            assertThat(overflow()).isNotPositive();
            for (String speaker : List.of("שרה", "Llanfair", "Ann")) {
                visit("/search?q=" + speaker);
                assertThat(overflow()).as(speaker).isNotPositive();
            }
        }
        assertThat(browser.errors()).isEmpty();
    }

    /** Of a machine of one's own: how many of 60 frames a second a page without anything on it gets here and now. */
    private double share() {
        browser.blank();
        return Math.min(1, Scrolling.framesASecond(browser) / 60);
    }

    private List<String> addresses() {
        return browser.all(".line .words").stream()
                .map(words -> Objects.requireNonNull(words.getAttribute("href")))
                .toList();
    }

    private List<String> filled(int articles, int quotes, String filler) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return LongArticles.into(connection, articles, quotes, filler);
        }
    }
}
