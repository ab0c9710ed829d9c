package org.onrecord.testsupport;

import java.util.stream.Stream;

/** How smoothly a page scrolls. */
public final class Scrolling {
    /** Scrolls for two seconds as a wheel does, and counts the frames of each second. */
    private static final String SCROLL = """
            const done = arguments[arguments.length - 1], start = performance.now();
            let frames = 0;
            requestAnimationFrame(function frame(now) {
              frames++;
              scrollBy(0, 60);
              if (now - start < 2000) requestAnimationFrame(frame); else done(frames * 1000 / (now - start));
            });
            """;

    private Scrolling() {}

    /** The best of three: what else the machine does at the moment is not the page's fault. */
    public static double framesASecond(Browser browser) {
        return Stream.generate(() -> ((Number) browser.askLater(SCROLL)).doubleValue())
                .limit(3)
                .max(Double::compare)
                .orElseThrow();
    }
}
