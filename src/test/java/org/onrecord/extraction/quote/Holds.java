package org.onrecord.extraction.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.onrecord.text.Span;
import org.onrecord.text.Text;

/** What is true of every quote in every text. */
final class Holds {
    private Holds() {}

    static void in(Text text, FoundQuote quote) {
        Span whole = new Span(0, text.length());
        assertThat(quote.content()).isNotEmpty().allMatch(whole::contains).isSorted();
        assertThat(quote.cue()).allMatch(whole::contains);
        assertThat(quote.speaker() == null || whole.contains(quote.speaker())).isTrue();
        assertThat(quote.confidence()).isBetween(0.0, 1.0);
    }
}
