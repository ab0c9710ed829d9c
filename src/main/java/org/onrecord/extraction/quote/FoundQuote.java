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
 * @param confidence how sure this is, 0 to 1: the share of such quotes whose words and speaker are right
 */
public record FoundQuote(
        List<Span> content, List<Span> cue, @Nullable Span speaker, QuoteKind kind, Act act, double confidence) {}
