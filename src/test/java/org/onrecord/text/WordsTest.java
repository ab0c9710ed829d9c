package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void punctuationAndIdeographsAreWordsOfTheirOwn() {
        assertThat(words("O'Brien—who's 72—\u200b東京 \u00a0$5\uD83D\uDE00 x"))
                .containsExactly(
                        "O", "'", "Brien", "—", "who", "'", "s", "72", "—", "東", "京", "$", "5\uD83D\uDE00", "x");
    }

    @Test
    void placesAreFoundByCodePoint() {
        Words words = Words.of(new Text("\uD83D\uDE00 one, two"));

        assertThat(words.span(1)).isEqualTo(new Span(2, 5));
        assertThat(words.span(1, 4)).isEqualTo(new Span(2, 10));
        assertThat(List.of(0, 1, 2, 4, 5, 6, 9, 10))
                .extracting(words::firstEndingAfter)
                .containsExactly(0, 1, 1, 1, 2, 3, 3, 4);
    }

    @Property
    void wordsAreInOrderAndNotEmptyAndWhatIsBetweenIsSpace(@ForAll String any) {
        Text text = new Text(any);
        Words words = Words.of(text);

        int last = 0;
        for (int i = 0; i < words.size(); i++) {
            assertThat(words.span(i).length()).isPositive();
            assertThat(words.start(i)).isGreaterThanOrEqualTo(last);
            assertThat(text.substring(last, words.start(i)).codePoints()).allMatch(WordsTest::parts);
            last = words.end(i);
        }
        assertThat(text.substring(last, text.length()).codePoints()).allMatch(WordsTest::parts);
    }

    private static boolean parts(int c) {
        return Words.isSpace(c) || c == 0x200B;
    }

    private static List<String> words(String value) {
        Text text = new Text(value);
        Words words = Words.of(text);
        return IntStream.range(0, words.size())
                .mapToObj(i -> text.substring(words.span(i)))
                .toList();
    }
}
