package org.onrecord.reader;

import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.onrecord.access.Keys;
import org.onrecord.access.Role;
import org.onrecord.ingestion.Ingestion;
import org.onrecord.ingestion.Metadata;
import org.onrecord.ingestion.Outcome;
import org.onrecord.testsupport.Browser;
import org.onrecord.testsupport.Wikinews;
import org.openqa.selenium.interactions.Interaction;
import org.openqa.selenium.interactions.PointerInput;
import org.openqa.selenium.interactions.Sequence;

/** Tests of the reader in Chromium, on the seed article and thirty of Wikinews. */
abstract class InBrowser {
    /** One for all tests of a class. */
    private static @Nullable Browser opened;

    Browser browser;

    @Inject
    Ingestion ingestion;

    @Inject
    Keys keys;

    @TestHTTPResource("/")
    URI home;

    final Archive archive = new Archive();

    @BeforeEach
    void open() throws IOException {
        Browser present = opened;
        if (present == null) {
            present = Browser.open();
            opened = present;
            Wikinews.into(ingestion);
        }
        browser = present;
        browser.size(1440, 1000);
        browser.dark(false);
    }

    @AfterAll
    static void close() {
        if (opened != null) {
            opened.close();
            opened = null;
        }
    }

    void visit(String path) {
        browser.visit(home.resolve(path));
    }

    /** Opens an address as somebody who has shown a key of this role. */
    void visitAs(Role role, String path) {
        visitWith(key(role, null), path);
    }

    /** A new key, for ever or for a while. */
    String key(Role role, @Nullable Instant end) {
        return keys.create("browser " + UUID.randomUUID(), role, end).orElseThrow();
    }

    void visitWith(String key, String path) {
        visit("/");
        browser.ask("sessionStorage.setItem('onrecord.key', arguments[0])", key);
        visit(path);
    }

    /** Goes to an address within the page: it is not loaded anew. */
    void goTo(String path) {
        browser.ask("history.pushState(null, '', arguments[0]); dispatchEvent(new PopStateEvent('popstate'))", path);
    }

    String notice() {
        return browser.find("#notice").getText();
    }

    /** Reads an article, and answers its id. */
    String read(String text) {
        return read(text, Metadata.NONE);
    }

    String read(String text, Metadata metadata) {
        return "A" + ((Outcome.Kept) ingestion.ingest(text, metadata)).article();
    }

    /** Selects with the pointer, from the beginning of one word in the text to the end of another. */
    void select(String first, String last) {
        Map<?, ?> from = place(first);
        Map<?, ?> to = place(last);
        PointerInput mouse = new PointerInput(PointerInput.Kind.MOUSE, "mouse");
        browser.driver()
                .perform(List.of(new Sequence(mouse, 0)
                        .addAction(move(mouse, from, "left"))
                        .addAction(mouse.createPointerDown(PointerInput.MouseButton.LEFT.asArg()))
                        .addAction(move(mouse, to, "left"))
                        .addAction(move(mouse, to, "right"))
                        .addAction(mouse.createPointerUp(PointerInput.MouseButton.LEFT.asArg()))));
    }

    private static Interaction move(PointerInput mouse, Map<?, ?> word, String edge) {
        return mouse.createPointerMove(
                Duration.ZERO, PointerInput.Origin.viewport(), pixels(word, edge), pixels(word, "y"));
    }

    private static int pixels(Map<?, ?> place, String edge) {
        return ((Number) Objects.requireNonNull(place.get(edge))).intValue();
    }

    /** Where a word of the article stands in the window. */
    private Map<?, ?> place(String word) {
        return (Map<?, ?>) browser.ask("""
                const words = document.createTreeWalker(document.querySelector('article.text'), NodeFilter.SHOW_TEXT);
                let node;
                while ((node = words.nextNode()) && !(node.parentElement.closest('p[data-start]') && node.data.includes(arguments[0])));
                const range = document.createRange();
                range.setStart(node, node.data.indexOf(arguments[0]));
                range.setEnd(node, node.data.indexOf(arguments[0]) + arguments[0].length);
                node.parentElement.scrollIntoView({ block: 'center' });
                const { left, right, top, bottom } = range.getBoundingClientRect();
                return { left: Math.round(left), right: Math.round(right), y: Math.round((top + bottom) / 2) };
                """, word);
    }

    /** The words that are pointed out, piece by piece: {@code editing} those at hand, {@code beside} the others. */
    List<?> highlighted(String name) {
        return (List<?>) Objects.requireNonNull(
                browser.ask("return [...(CSS.highlights.get(arguments[0]) ?? [])].map(String)", name));
    }

    /** How far the page reaches beyond the window, in CSS pixels. */
    long overflow() {
        return (long) browser.ask("return document.documentElement.scrollWidth - innerWidth");
    }

    /** The text of each element, as the page holds it: nothing is left out that is not in sight. */
    List<String> texts(String selector) {
        return browser.all(selector).stream()
                .map(element -> (String) browser.ask("return arguments[0].textContent.trim()", element))
                .toList();
    }
}
