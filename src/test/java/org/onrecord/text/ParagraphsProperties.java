package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ParagraphsProperties {
    private static final List<String> PIECES = List.of(
            "\n",
            "\r\n",
            "\u2028",
            " ",
            "\t",
            "By JANE DOE",
            "PARIS (AP) — ",
            "Words, and",
            "more words.",
            "(AP Photo/X)",
            "Image: Me.",
            "A headline");

    @Property(tries = 500)
    void leavesNoWordOut(@ForAll("lines") String lines) {
        check(lines);
    }

    @Property(tries = 500)
    void takesAnyText(@ForAll String anything) {
        check(anything);
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.of(PIECES)
                .list()
                .ofMaxSize(40)
                .map(pieces -> pieces.stream().collect(Collectors.joining()));
    }

    private static void check(String value) {
        Text text = new Text(value);
        StringBuilder kept = new StringBuilder();
        int end = 0;
        for (Paragraph paragraph : Paragraphs.of(text)) {
            assertThat(paragraph.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(paragraph.span().length()).isPositive();
            end = paragraph.span().end();
            kept.append(text.substring(paragraph.span()));
        }
        assertThat(visible(kept.toString())).isEqualTo(visible(value));
    }

    private static String visible(String value) {
        return value.replaceAll("[^\\p{L}\\p{N}\\p{P}\\p{S}]+", "");
    }
}
