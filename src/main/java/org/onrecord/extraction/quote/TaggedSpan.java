package org.onrecord.extraction.quote;

import org.onrecord.text.Span;
import org.onrecord.text.Words;

/**
 * A run of words that the model tagged.
 *
 * @param from first word
 * @param to after the last word
 * @param certainty mean of the logarithms of its tags' probabilities
 */
record TaggedSpan(Tag.Layer layer, int from, int to, Projection projection, double certainty) {
    /** Its length in words. */
    int words() {
        return to - from;
    }

    /** Its place in the text. */
    Span in(Words words) {
        return words.span(from, to);
    }
}
