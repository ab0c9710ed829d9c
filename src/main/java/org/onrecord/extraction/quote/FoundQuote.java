package org.onrecord.extraction.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.Extraction.Act;
import org.onrecord.extraction.Extraction.QuoteKind;
import org.onrecord.text.Span;

/**
 * A quote as it stands in a text.
 *
 * @param content its words, in one or several pieces in the order of the text, never none
 * @param cue the words that tell that something is reported; empty where nothing does
 * @param speaker the words that name the speaker; null where nobody is named
 * @param addressee the words that name who is spoken to; null where nobody is named
 * @param confidence how sure this is, 0 to 1: the share of such quotes whose words and speaker are right
 */
public record FoundQuote(
        List<Span> content,
        List<Span> cue,
        @Nullable Span speaker,
        @Nullable Span addressee,
        QuoteKind kind,
        Act act,
        double confidence) {
    /** What a rule that looks at form alone is taken for; too seldom in the development sets to be measured. */
    private static final double BY_FORM = 0.9;

    /** Words that are somebody's by the form of the text, as a transcript's. */
    static FoundQuote verbatim(Span content, Span cue, Span speaker) {
        return new FoundQuote(List.of(content), List.of(cue), speaker, null, QuoteKind.DIRECT, Act.ASSERTION, BY_FORM);
    }

    FoundQuote with(List<Span> otherContent, QuoteKind otherKind) {
        return new FoundQuote(List.copyOf(otherContent), cue, speaker, addressee, otherKind, act, confidence);
    }

    int start() {
        return content.get(0).start();
    }

    /** From its first word to its last, with cue and speaker. */
    Span reach() {
        Span reach = content.get(0).cover(content.get(content.size() - 1));
        for (Span words : cue) {
            reach = reach.cover(words);
        }
        return speaker == null ? reach : reach.cover(speaker);
    }
}
