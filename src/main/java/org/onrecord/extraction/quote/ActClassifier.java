package org.onrecord.extraction.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.Extraction.Act;
import org.onrecord.extraction.Extraction.QuoteKind;
import org.onrecord.text.Span;
import org.onrecord.text.Text;

/** Tells what a speaker does by a quote; the parameters mean what they mean in {@link FoundQuote}. */
interface ActClassifier {
    Act of(Text text, List<Span> content, List<Span> cue, @Nullable Span speaker, QuoteKind kind);
}
