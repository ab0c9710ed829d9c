package org.onrecord.bench;

import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import org.onrecord.testsupport.Browser;
import org.onrecord.testsupport.LongArticles;
import org.onrecord.testsupport.Scrolling;
import org.opentest4j.TestAbortedException;

/** How smoothly the reader scrolls an article of a thousand quotes. */
final class Reading {
    private static final int QUOTES = 1000;
    /** Frames a second. */
    private static final double GOAL = 50;

    private Reading() {}

    /** Shows the article in Chromium; where there is none, that is said. */
    static void print(Archive archive, Service service) throws SQLException {
        try (Browser browser = Browser.open();
                Connection connection = archive.connect()) {
            String article = LongArticles.into(connection, 1, QUOTES, LongArticles.FILLER)
                    .get(0);
            try {
                print(browser, URI.create("http://localhost:" + service.port() + "/article/" + article));
            } finally {
                LongArticles.outOf(connection);
            }
        } catch (TestAbortedException e) {
            Log.line("%nScrolling was not measured. %s", String.valueOf(e.getMessage()));
        }
    }

    private static void print(Browser browser, URI address) {
        browser.visit(address);
        double frames = Scrolling.framesASecond(browser);
        browser.blank();
        Log.line(
                "%nAn article of %,d quotes scrolls at %.0f frames a second (goal %.0f%s); an empty page at %.0f",
                QUOTES, frames, GOAL, frames < GOAL ? ", missed" : "", Scrolling.framesASecond(browser));
    }
}
