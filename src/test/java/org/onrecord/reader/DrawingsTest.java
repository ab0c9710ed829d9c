package org.onrecord.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.testsupport.TestDatabase;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** What the reader draws: with whom somebody appears, and when they spoke. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class DrawingsTest extends InBrowser {
    @Test
    void whoAppearsWithWhomIsAGraphThatKeysWalkOn() {
        visit("/actor/" + archive.actor("Jens Stoltenberg"));
        List<String> names = texts(".company a > span:first-child");
        assertThat(names).contains("NATO", "Russia");
        assertThat(browser.all(".company path"))
                .as("those who also appear together")
                .isNotEmpty();
        assertThat(browser.all(".company circle")).hasSameSizeAs(names);

        browser.ask("document.querySelector('.company a').focus()");
        browser.press(Keys.ARROW_DOWN);
        assertThat(browser.ask("return document.activeElement.firstElementChild.textContent"))
                .isEqualTo(names.get(1));
        assertThat(browser.all(".company circle[data-lit]")).hasSize(1);
        browser.press(Keys.ENTER);
        browser.waitFor(() -> browser.isAtRest() && texts("h1").equals(List.of(names.get(1))));
        assertThat(texts(".company a > span:first-child"))
                .as("it is the same from the other end")
                .contains("Jens Stoltenberg");
        assertThat(browser.ask("return document.activeElement.closest('.company') !== null"))
                .as("one can go on walking")
                .isEqualTo(true);
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void whenItWasSaidIsChosenByKeysAndFiltersTheQuotes() {
        visit("/actor/" + archive.actor("Donald Trump"));
        int all = browser.all(".line").size();
        assertThat(browser.all(".brush rect[class^=hue]")).isNotEmpty();
        browser.ask("document.querySelector('.brush').focus()");
        browser.press(Keys.ARROW_RIGHT);
        browser.waitFor(() -> browser.address().contains("since=") && browser.isAtRest());
        assertThat(browser.ask("return document.activeElement.className")).isEqualTo("brush");
        assertThat(browser.all(".line").size()).isPositive().isLessThan(all);
        String one = browser.find(".timeline .figures").getText();
        browser.pressWithShift(Keys.ARROW_RIGHT);
        browser.press("+");
        browser.waitFor(() -> browser.address().contains("from=") && browser.isAtRest());
        assertThat(browser.find(".timeline .figures").getText())
                .isNotEqualTo(one)
                .contains("The whole time");
        browser.press("-");
        browser.waitFor(() -> !browser.address().contains("since=") && browser.isAtRest());
        browser.press("-");
        browser.waitFor(() -> !browser.address().contains("from=") && browser.isAtRest());
        assertThat(browser.all(".line")).hasSize(all);
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void aStretchOfTimeIsChosenWithThePointer() {
        visit("/actor/" + archive.actor("Donald Trump"));
        new Actions(browser.driver())
                .moveToElement(browser.find(".brush"), -200, 0)
                .clickAndHold()
                .moveByOffset(150, 0)
                .release()
                .perform();
        browser.waitFor(
                () -> browser.address().contains("since=") && browser.address().contains("until="));
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void aFingerThatScrollsThePageChoosesNothing() {
        visit("/actor/" + archive.actor("Donald Trump"));
        String address = browser.address();
        browser.ask(
                "const area = document.querySelector('.brush'), { left, top } = area.getBoundingClientRect();"
                        + "area.setPointerCapture = () => {};"
                        + "for (const type of ['pointerdown', 'pointermove', 'pointercancel', 'pointermove', 'pointerup'])"
                        + " area.dispatchEvent(new PointerEvent(type, { clientX: left + 40, clientY: top + 9, pointerId: 5 }))");
        assertThat(browser.ask("return document.querySelector('.chosen').getAttribute('width')"))
                .isEqualTo("0");
        assertThat(browser.address()).isEqualTo(address);
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void whoSpeaksAboutATopicWhenStandsOnOneAxis() {
        visit("/topic/" + archive.topicOfMany());
        assertThat(browser.all(".rows li")).hasSizeGreaterThan(1);
        browser.find(".rows .choice").click();
        browser.waitFor(() -> browser.address().contains("speaker=") && browser.isAtRest());
        assertThat(texts(".abreast h3"))
                .hasSize(1)
                .isEqualTo(
                        List.of(texts(".rows [aria-current] span:first-child").get(0)));
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void whoNeverSaidAnythingHasAPageAllTheSame() {
        visit("/actor/" + archive.silentActor());
        assertThat(browser.find("main").getText()).contains("0 quotes", "No words of");
        assertThat(browser.errors()).isEmpty();
    }
}
