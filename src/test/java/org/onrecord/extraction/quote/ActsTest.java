package org.onrecord.extraction.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.onrecord.extraction.Extraction.Act;
import org.onrecord.extraction.Extraction.QuoteKind;
import org.onrecord.text.Span;
import org.onrecord.text.Text;

class ActsTest {
    private static final Acts ACTS = new Acts();
    private static final Pattern MARKED = Pattern.compile("\\[(.*?)]|\\{(.*?)}|<(.*?)>");

    /** Sentences with the content in square brackets, the cue in braces, the speaker in angle brackets. */
    @ParameterizedTest
    @CsvFileSource(resources = "/org/onrecord/extraction/quote/acts.csv", delimiter = '|')
    void theActIsWhatThePeopleWhoLabelledWouldSay(Act act, String marked) {
        assertThat(read(marked)).isEqualTo(act);
    }

    @Property
    void anyTextAndAnySpansGetSomeAct(@ForAll String words, @ForAll QuoteKind kind) {
        Text text = new Text(words);
        List<Span> all = List.of(new Span(0, text.length()));
        assertThat(ACTS.of(text, all, all, all.get(0), kind)).isNotNull();
        assertThat(ACTS.of(text, all, List.of(), null, kind)).isEqualTo(Act.ASSERTION);
    }

    private static Act read(String marked) {
        List<Span> content = new ArrayList<>();
        List<Span> cue = new ArrayList<>();
        @Nullable Span speaker = null;
        StringBuilder plain = new StringBuilder();
        Matcher piece = MARKED.matcher(marked);
        int at = 0;
        while (piece.find()) {
            plain.append(marked, at, piece.start());
            at = piece.end();
            int start = plain.length();
            plain.append(marked, piece.start() + 1, piece.end() - 1);
            Span span = new Span(start, plain.length());
            if (piece.group(1) != null) {
                content.add(span);
            } else if (piece.group(2) != null) {
                cue.add(span);
            } else {
                speaker = span;
            }
        }
        plain.append(marked.substring(at));
        boolean direct = content.stream().allMatch(span -> plain.charAt(span.start()) == '"');
        return ACTS.of(
                new Text(plain.toString()), content, cue, speaker, direct ? QuoteKind.DIRECT : QuoteKind.INDIRECT);
    }
}
