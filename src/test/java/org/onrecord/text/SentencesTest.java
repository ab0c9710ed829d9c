package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
    /** Each line is one case; a bar stands between sentences. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "He came. | She left.",
                "\"It is good to talk.\" | He paused. | \"Is it?\" | No!",
                "“Why?” he asked. | “Because,” she said, “it is so.” | (They left.) | Then…",
                "Mr. Smith met Sen. J. Doe in the U.S. Senate on Jan. 5. | He smiled.",
                "They work for Apple Inc. | The firm is in the U.S. | It grows.",
                "Wait... | What?! | 3.5 percent of 1,000.50 is little.",
                "It rose at 5 p.m. Tuesday. | No. 3 fell",
                "One",
                "I told him that it was I. | Then we went."
            })
    void sentencesEndWhereTheyEnd(String marked) {
        Text text = new Text(marked.replace(" | ", " "));

        assertThat(Sentences.in(text, new Span(0, text.length())).stream().map(text::substring))
                .containsExactly(marked.split(" \\| ", -1));
    }

    @Property
    void sentencesHoldAllThatIsNotWhiteSpace(@ForAll String any) {
        Text text = new Text(any);
        List<Span> sentences = Sentences.in(text, new Span(0, text.length()));

        int last = 0;
        for (Span sentence : sentences) {
            assertThat(sentence.start()).isGreaterThanOrEqualTo(last);
            assertThat(sentence.length()).isPositive();
            assertThat(text.substring(last, sentence.start()).codePoints()).allMatch(Words::isSpace);
            last = sentence.end();
        }
        assertThat(text.substring(last, text.length()).codePoints()).allMatch(Words::isSpace);
    }
}
