package org.onrecord.extraction.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.onrecord.extraction.quote.Tag.Layer;

/**
 * Decides on a line's spans: those side by side that are right most often, less what a wrong one costs (minimum Bayes risk, as
 * Goel and Byrne 2000, rather than the one most probable reading). A content of which only the edges are unsure is nearly right,
 * and counts for something too.
 */
final class LineReader {
    private static final Layer[] LAYERS = Layer.values();

    /**
     * What it counts for a content that its words are in one, wherever that starts and ends; the rest is for being exact. Chosen
     * with the costs below.
     */
    private static final double SHARE_OF_COVER = 0.55;

    /** The least probability that a span starts or ends at a word which is looked at, and that it is exactly one. */
    private static final double LEAST_EDGE = 0.04;

    private static final double LEAST = 0.08;

    private final Rows rows;
    private final TagLattice lattice;
    private final int from;
    private final int to;
    /** What the best spans before each word are worth, and the last one of them where it ends there. */
    private final double[] worth;

    private final int[] starts;
    private final Layer[] layers;

    /** The words from one to before another, which nothing goes over. */
    LineReader(Rows rows, int from, int to) {
        this.rows = rows;
        this.from = from;
        this.to = to;
        lattice = new TagLattice(rows, from, to);
        worth = new double[to - from + 1];
        starts = new int[to - from + 1];
        layers = new Layer[to - from + 1];
        Arrays.fill(starts, -1);
    }

    /** The spans in the order of the text; they do not overlap. */
    List<TaggedSpan> spans() {
        List<List<Integer>> begun = Arrays.stream(LAYERS)
                .map(layer -> (List<Integer>) new ArrayList<Integer>())
                .toList();
        for (int word = from; word < to; word++) {
            worth[word + 1 - from] = worth[word - from];
            for (Layer layer : LAYERS) {
                List<Integer> open = begun.get(layer.ordinal());
                offer(layer, word, word + 1);
                if (lattice.finishes(layer, word) > LEAST_EDGE) {
                    for (int start : open) {
                        offer(layer, start, word + 1);
                    }
                }
                if (lattice.begins(layer, word) > LEAST_EDGE) {
                    open.add(word);
                }
            }
        }
        return chosen();
    }

    /**
     * The least worth that makes a span worth having. A speaker that is none costs little, since it is linked to nothing.
     * Chosen for F1 and for how many indirect contents are found, on PolNeAR's development set, with both halves looked at.
     */
    private static double cost(Layer layer) {
        return switch (layer) {
            case CONTENT -> 0.48;
            case CUE -> 0.2;
            case SPEAKER -> 0.13;
        };
    }

    private void offer(Layer layer, int start, int end) {
        double gain = merit(layer, start, end) - cost(layer);
        if (gain > 0 && worth[start - from] + gain > worth[end - from]) {
            worth[end - from] = worth[start - from] + gain;
            starts[end - from] = start;
            layers[end - from] = layer;
        }
    }

    /** How right a span is expected to be, from 0 to 1. */
    private double merit(Layer layer, int start, int end) {
        double exact = lattice.span(layer, start, end);
        if (exact < LEAST) {
            return 0;
        }
        return layer == Layer.CONTENT
                ? (1 - SHARE_OF_COVER) * exact + SHARE_OF_COVER * lattice.cover(start, end)
                : exact;
    }

    private List<TaggedSpan> chosen() {
        List<TaggedSpan> spans = new ArrayList<>();
        for (int end = to; end > from; ) {
            int start = starts[end - from];
            if (start < 0) {
                end--;
            } else {
                Layer layer = layers[end - from];
                spans.add(0, TaggedSpan.of(layer, start, end, rows, merit(layer, start, end)));
                end = start;
            }
        }
        return spans;
    }
}
