package org.onrecord.extraction.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.extraction.quote.Tag.Layer;
import org.onrecord.text.Text;

/** No text makes the reader throw, nor take more than linear time. What is quadratic takes hours here. */
class PathologicalTextTest {
    private static final List<Layer> LAYERS = List.of(Layer.CONTENT, Layer.CUE, Layer.SPEAKER);
    private static final int MEGABYTE = 1 << 20;
    private static final QuoteReader READER = new QuoteReader(2);

    @AfterAll
    static void close() {
        READER.close();
    }

    static Stream<String> texts() {
        return Stream.of(
                "",
                "\0",
                " \r\n\t\u00a0\u2028\u200b\ufeff",
                "\"".repeat(MEGABYTE),
                "'".repeat(MEGABYTE),
                "\"\n".repeat(MEGABYTE / 2),
                ". ".repeat(MEGABYTE / 2),
                "1 ".repeat(MEGABYTE / 2),
                "x".repeat(MEGABYTE),
                "\"a ".repeat(10_000),
                "“said ".repeat(1_000),
                "He said: \"we go\n" + "\"and on\n".repeat(50_000),
                "a.".repeat(2_000),
                "He said and ".repeat(1_000),
                "\uD800 said \uDC00\uD800".repeat(100),
                "\0He\0 said\0: \"\0\"".repeat(100),
                "\uD83D\uDE00 said “\uD83D\uDE00”. ".repeat(100),
                "a\u0301".repeat(1000) + " said \u1100\u1161\u11a8.");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void anyTextIsRead(String any) {
        Text text = new Text(any);

        List<FoundQuote> quotes =
                assertTimeoutPreemptively(Duration.ofMinutes(2), () -> READER.read(text, ParagraphLines.of(text)));

        assertThat(quotes).allSatisfy(quote -> Holds.in(text, quote));
    }

    @Test
    void linksAreLookedForNearby() {
        int spans = 60_000;
        Encoding text = new Encoding(new Text("a ".repeat(spans)), WordPieces.load());
        Rows rows = new Rows();
        rows.extend(1);
        rows.addNone(0, 1);
        rows.settle(1);
        Projection projection = new Projection(rows, 0, 0);
        List<TaggedSpan> tagged = new ArrayList<>();
        for (int i = 0; i < spans; i++) {
            tagged.add(new TaggedSpan(LAYERS.get(i / 2 % 3), i, i + 1, projection, 1));
        }

        List<LinkedQuote> quotes =
                assertTimeoutPreemptively(Duration.ofMinutes(1), () -> new Linker().link(text, tagged));

        assertThat(quotes).hasSizeGreaterThan(spans / 10);
    }
}
