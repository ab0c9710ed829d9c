package org.onrecord.extraction.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Span;

/** A quote's places, before it is known what the speaker does by it. Means what {@link FoundQuote} means. */
record FoundSpans(
        List<Span> content, List<Span> cue, @Nullable Span speaker) {}
