package org.onrecord.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.onrecord.testsupport.Browser;

/** axe-core on the page that a browser shows. */
final class Axe {
    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            document.getAnimations().forEach((animation) => animation.finish()); // what fades in has little contrast
            axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
              done(violations.map(({ id, nodes }) =>
                `${id}: ${nodes.map(({ target, any }) => `${target} ${any.map(({ message }) => message)}`).join('; ')}`)));
            """;

    private static final String SOURCE = source();

    private Axe() {}

    /** Each rule that the page breaks, and where. */
    static List<String> violations(Browser browser) {
        browser.ask(SOURCE);
        List<?> broken = (List<?>) Objects.requireNonNull(browser.askLater(RUN));
        return broken.stream().map(String::valueOf).toList();
    }

    private static String source() {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream("axe.min.js")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
