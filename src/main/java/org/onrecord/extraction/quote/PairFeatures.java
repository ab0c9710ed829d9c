package org.onrecord.extraction.quote;

import java.util.Arrays;
import java.util.List;

/**
 * What is told of where two spans stand to each other: the words, lines and sentence ends between them, and how many others of
 * either kind. Each comes twice: for a candidate before, and one after.
 */
final class PairFeatures {
    /** Upper bounds of the classes of distance, in words; above the last there is one more. */
    private static final int[] DISTANCES = {0, 1, 2, 4, 8, 16, 32, 64};

    private static final int DISTANCE_CLASSES = DISTANCES.length + 1;
    /** None, one, more. */
    private static final int COUNTS = 3;

    private final Encoding text;
    private final int[] queryStarts;
    private final int[] candidateStarts;

    PairFeatures(Encoding text, List<TaggedSpan> queries, List<TaggedSpan> candidates) {
        this.text = text;
        this.queryStarts = queries.stream().mapToInt(TaggedSpan::from).toArray();
        this.candidateStarts = candidates.stream().mapToInt(TaggedSpan::from).toArray();
    }

    /** The features of a query and a candidate that do not overlap, as indices into a scorer's biases. */
    int[] of(TaggedSpan query, TaggedSpan candidate) {
        boolean after = candidate.from() >= query.to();
        int from = after ? query.to() : candidate.to();
        int to = after ? candidate.from() : query.from();
        int side = after ? 1 : 0;
        int counted = 2 * DISTANCE_CLASSES + side * COUNTS;
        return new int[] {
            side * DISTANCE_CLASSES + distanceClass(to - from),
            counted + few(lineBreaks(from, to)),
            counted + 2 * COUNTS + few(text.sentenceEnds[to] - text.sentenceEnds[from]),
            counted + 4 * COUNTS + few(startsIn(candidateStarts, from, to)),
            counted + 6 * COUNTS + few(startsIn(queryStarts, from, to))
        };
    }

    private static int distanceClass(int words) {
        int at = Arrays.binarySearch(DISTANCES, words);
        return at >= 0 ? at : -at - 1;
    }

    private int lineBreaks(int from, int to) {
        return text.lines[Math.min(to, text.size() - 1)] - text.lines[Math.max(from - 1, 0)];
    }

    private static int few(int count) {
        return Math.min(count, COUNTS - 1);
    }

    private static int startsIn(int[] starts, int from, int to) {
        return below(starts, to) - below(starts, from);
    }

    private static int below(int[] starts, int limit) {
        int at = Arrays.binarySearch(starts, limit);
        return at >= 0 ? at : -at - 1;
    }
}
