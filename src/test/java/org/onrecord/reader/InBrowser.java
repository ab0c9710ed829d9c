package org.onrecord.reader;

import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.onrecord.ingestion.Ingestion;
import org.onrecord.ingestion.Metadata;
import org.onrecord.ingestion.Outcome;
import org.onrecord.testsupport.Browser;
import org.onrecord.testsupport.Wikinews;

/** Tests of the reader in Chromium, on the seed article and thirty of Wikinews. */
abstract class InBrowser {
    /** One for all tests of a class. */
    private static @Nullable Browser opened;

    Browser browser;

    @Inject
    Ingestion ingestion;

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

    /** Reads an article, and answers its id. */
    String read(String text) {
        return "A" + ((Outcome.Kept) ingestion.ingest(text, Metadata.NONE)).article();
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
