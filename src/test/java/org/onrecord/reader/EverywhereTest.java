package org.onrecord.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.testsupport.TestDatabase;

/** On paper, without motion, enlarged, on the smallest of windows. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class EverywhereTest extends InBrowser {
    @AfterEach
    void onScreenAgain() {
        browser.media("", "prefers-color-scheme", "light");
    }

    @Test
    void onPaperQuotesHaveNotes() {
        visit("/article/" + archive.seed());
        int quotes = browser.all(".said[data-note]").size();
        assertThat(browser.find(".footnotes").isDisplayed()).isFalse();
        browser.media("print", "prefers-color-scheme", "light");
        assertThat(browser.all(".footnotes li")).hasSize(quotes).hasSizeGreaterThan(5);
        assertThat(browser.find(".footnotes").isDisplayed()).isTrue();
        assertThat(browser.find(".footnotes").getText()).contains("Jens Stoltenberg, NATO Secretary General (");
        assertThat(browser.ask(
                        "return getComputedStyle(document.querySelector('.said[data-note]'), '::after').content"))
                .isEqualTo("\"1\"");
        for (String part : new String[] {".finder", ".masthead nav", ".side", ".text .speakers"}) {
            assertThat(browser.find(part).isDisplayed()).as(part).isFalse();
        }
    }

    @Test
    void whoWantsNoMotionSeesNone() {
        browser.media("", "prefers-reduced-motion", "reduce");
        for (String view : archive.views()) {
            visit(view);
            assertThat(
                            browser.ask(
                                    "return [...document.querySelectorAll('*')].map(getComputedStyle).filter("
                                            + "style => parseFloat(style.animationDuration) > 0.01 || parseFloat(style.transitionDuration) > 0.01).length"))
                    .as(view)
                    .isEqualTo(0L);
        }
    }

    /** 720 CSS pixels are a window of 1440 at 200 per cent. */
    @ParameterizedTest
    @ValueSource(ints = {320, 720})
    void nothingIsCutOffInSmallWindows(int width) {
        browser.size(width, 800);
        for (String view : archive.views()) {
            visit(view);
            assertThat(overflow()).as(view).isNotPositive();
        }
    }
}
