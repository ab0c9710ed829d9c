package org.onrecord.extraction.quote;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.extraction.quote.Tag.Layer;

/**
 * Parts two reports that were tagged as one content: "Smith insisting [it will rain and Jones equally insistent it will not]".
 * Done where the words are those of a second report (a conjunction, a speaker, a cue, a content) and the model finds it thinkable.
 */
final class SecondReport {
    private static final Set<String> CONJUNCTIONS = Set.of("and", "but", "while", "whereas");

    /** The longest speaker looked for, in words. */
    private static final int LONGEST_SPEAKER = 6;

    /** The least probability of each word of the cue, of a content's end before and of a content's start after. */
    private static final double THINKABLE = 0.25;

    /** The least probability that a word is of a speaker: low, since the model has no cue yet that would make it one. */
    private static final double THINKABLE_SPEAKER = 0.08;

    private final Encoding text;
    private final Rows rows;

    SecondReport(Encoding text, Rows rows) {
        this.text = text;
        this.rows = rows;
    }

    /** The span itself; of a content with a second report in it, its part before and the second's speaker, cue and content. */
    List<TaggedSpan> part(TaggedSpan content) {
        int end = content.to();
        if (content.layer() != Layer.CONTENT) {
            return List.of(content);
        }
        for (int conjunction = content.from() + 2; conjunction < end - 3; conjunction++) {
            if (isConjunction(conjunction)) {
                int firstEnd = text.word(conjunction - 1).equals(",") ? conjunction - 1 : conjunction;
                int cue = cueAfter(conjunction, end);
                int second = cueEnd(cue, end);
                if (second < end - 1 && isThinkable(firstEnd, cue, second)) {
                    return List.of(
                            span(Layer.CONTENT, content.from(), firstEnd),
                            span(Layer.SPEAKER, speaker(conjunction, cue), cue),
                            span(Layer.CUE, cue, second),
                            span(Layer.CONTENT, second, end));
                }
            }
        }
        return List.of(content);
    }

    private TaggedSpan span(Layer layer, int from, int to) {
        return TaggedSpan.of(layer, from, to, rows, THINKABLE);
    }

    private int speaker(int conjunction, int cue) {
        int speaker = conjunction + 1;
        while (speaker < cue - 1 && probability(speaker, Layer.SPEAKER) < THINKABLE_SPEAKER) {
            speaker++;
        }
        return speaker;
    }

    private boolean isConjunction(int word) {
        return text.marks[word] == MarkState.OUTSIDE
                && CONJUNCTIONS.contains(text.word(word).toLowerCase(Locale.ROOT));
    }

    /** The first cue after a conjunction and a speaker; the content's end where there is none. */
    private int cueAfter(int conjunction, int end) {
        int last = Math.min(conjunction + 1 + LONGEST_SPEAKER, end - 1);
        for (int word = conjunction + 2; word <= last; word++) {
            if (probability(word, Layer.CUE) >= THINKABLE) {
                return word;
            }
        }
        return end;
    }

    private int cueEnd(int cue, int end) {
        int word = cue;
        while (word < end && probability(word, Layer.CUE) >= THINKABLE) {
            word++;
        }
        return word;
    }

    private boolean isThinkable(int firstEnd, int cue, int content) {
        return either(firstEnd - 1, Layer.CONTENT.end(), Layer.CONTENT.whole()) >= THINKABLE
                && either(cue - 1, Layer.SPEAKER.end(), Layer.SPEAKER.whole()) >= THINKABLE_SPEAKER
                && either(content, Layer.CONTENT.begin(), Layer.CONTENT.whole()) >= THINKABLE;
    }

    private double either(int word, int tag, int other) {
        return rows.probability(word, tag) + rows.probability(word, other);
    }

    private double probability(int word, Layer layer) {
        return either(word, layer.begin(), layer.inside()) + either(word, layer.end(), layer.whole());
    }
}
