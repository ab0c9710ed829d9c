package org.onrecord.extraction.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Spans that the linker brought together.
 *
 * @param content in the order of the text, never none
 * @param cueOdds probability that the first content's cue is this one, among those near it
 * @param speakerOdds probability that the cue's speaker is this one, or nobody, among those near it
 */
record LinkedQuote(
        List<TaggedSpan> content,
        @Nullable TaggedSpan cue,
        @Nullable TaggedSpan speaker,
        double cueOdds,
        double speakerOdds) {
    static LinkedQuote withoutCue(TaggedSpan content) {
        return new LinkedQuote(List.of(content), null, null, 1, 1);
    }
}
