package org.onrecord.extraction.actor;

import java.util.List;
import org.onrecord.text.Span;
import org.onrecord.text.Text;

/** A text as words; looking outside it gives a mark that is nothing. */
record Page(Text text, List<Word> words) {
    private static final Word NOTHING = Word.of(new Span(0, 0), "\n", -1, -1, false, false, false);

    int size() {
        return words.size();
    }

    Word at(int index) {
        return index < 0 || index >= words.size() ? NOTHING : words.get(index);
    }

    /** The words' own text from one to before another. */
    String text(int from, int to) {
        return text.substring(span(from, to)).replaceAll("\\s+", " ");
    }

    Span span(int from, int to) {
        return new Span(at(from).span().start(), at(to - 1).span().end());
    }

    /** Whether two words are of one sentence. */
    boolean together(int one, int other) {
        return at(one).sentence() == at(other).sentence();
    }

    /** Index of the first word that ends after a code point. Time: logarithmic. */
    int wordAt(int codePoint) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).span().end() <= codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
