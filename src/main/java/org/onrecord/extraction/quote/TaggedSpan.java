package org.onrecord.extraction.quote;

import org.onrecord.text.Span;
import org.onrecord.text.Words;

/**
 * A run of words that the model tagged.
 *
 * @param from first word
 * @param to after the last word
 * @param probability that this is a span of its layer, from its first word to its last; of a content also that it is nearly one
 */
record TaggedSpan(Tag.Layer layer, int from, int to, Projection projection, double probability) {
    static TaggedSpan of(Tag.Layer layer, int from, int to, Rows rows, double probability) {
        return new TaggedSpan(layer, from, to, new Projection(rows, from, to - 1), probability);
    }

    /** Its length in words. */
    int words() {
        return to - from;
    }

    /** Its place in the text. */
    Span in(Words words) {
        return words.span(from, to);
    }
}
