package org.onrecord.extraction.quote;

import org.onrecord.extraction.quote.Tag.Layer;

/**
 * What a line's tags say of whole spans: how probable it is that one starts, ends, or goes from one word to another, among all
 * ways in which spans can lie side by side (forward and backward sums, Rabiner 1989).
 */
final class TagLattice {
    /**
     * What the tags "inside" and "none" count for. The model says them of each word by itself, though neighbours stand or fall
     * together; counted fully, a long span's middle would outweigh its ends. "None" counts for more than "inside": so fewer
     * indirect contents are missed than by 0.4 for both (PolNeAR's development set: 1.3 of 100 on the even, 1.8 on the odd
     * articles), and no fewer are exact. Chosen there with the costs in {@link LineReader}, by a random search on both halves;
     * steps of 0.03 from these change little.
     */
    private static final double INSIDE = 0.35;

    private static final double NONE = 0.6;

    private static final double NEVER = -1e9;
    private static final Layer[] LAYERS = Layer.values();

    private final Rows rows;
    private final int from;
    private final int size;
    /** Log sums over all ways to read the words before one, after which no span is open; and those where one is. */
    private final double[] before;

    private final double[][] openBefore;
    /** The same of the words from one on. */
    private final double[] after;

    private final double[][] openAfter;
    /** Running sums of "inside", to tell a long span's at once. */
    private final double[][] inside;
    /** Running sums of the probability that a word is in a content. */
    private final double[] covered;

    /** The words from one to before another, which nothing goes over. */
    TagLattice(Rows rows, int from, int to) {
        this.rows = rows;
        this.from = from;
        size = to - from;
        before = new double[size + 1];
        after = new double[size + 1];
        openBefore = new double[LAYERS.length][size + 1];
        openAfter = new double[LAYERS.length][size + 1];
        inside = new double[LAYERS.length][size + 1];
        covered = new double[size + 1];
        forward();
        backward();
        cover();
    }

    private void forward() {
        for (Layer layer : LAYERS) {
            openBefore[layer.ordinal()][0] = NEVER;
        }
        for (int i = 0; i < size; i++) {
            double closed = before[i] + NONE * tag(i, Tag.NONE);
            for (Layer layer : LAYERS) {
                int l = layer.ordinal();
                closed = sum(closed, before[i] + tag(i, layer.whole()));
                closed = sum(closed, openBefore[l][i] + tag(i, layer.end()));
                double within = INSIDE * tag(i, layer.inside());
                inside[l][i + 1] = inside[l][i] + within;
                openBefore[l][i + 1] = sum(before[i] + tag(i, layer.begin()), openBefore[l][i] + within);
            }
            before[i + 1] = closed;
        }
    }

    private void backward() {
        for (Layer layer : LAYERS) {
            openAfter[layer.ordinal()][size] = NEVER;
        }
        for (int i = size - 1; i >= 0; i--) {
            double closed = after[i + 1] + NONE * tag(i, Tag.NONE);
            for (Layer layer : LAYERS) {
                int l = layer.ordinal();
                closed = sum(closed, after[i + 1] + tag(i, layer.whole()));
                closed = sum(closed, openAfter[l][i + 1] + tag(i, layer.begin()));
                double within = INSIDE * tag(i, layer.inside());
                openAfter[l][i] = sum(after[i + 1] + tag(i, layer.end()), openAfter[l][i + 1] + within);
            }
            after[i] = closed;
        }
    }

    private void cover() {
        Layer layer = Layer.CONTENT;
        int l = layer.ordinal();
        for (int i = 0; i < size; i++) {
            int word = from + i;
            double within = openBefore[l][i] + INSIDE * tag(i, layer.inside()) + openAfter[l][i + 1];
            double edge = begins(layer, word) + finishes(layer, word) + span(layer, word, word + 1);
            covered[i + 1] = covered[i] + edge + probability(within);
        }
    }

    private double tag(int word, int tag) {
        return rows.tag(from + word, tag);
    }

    private static double sum(double a, double b) {
        double high = Math.max(a, b);
        double low = Math.min(a, b);
        return low < high - 40 ? high : high + Math.log1p(Math.exp(low - high));
    }

    /** Probability that a span starts with a word and goes on. */
    double begins(Layer layer, int word) {
        int i = word - from;
        return probability(before[i] + tag(i, layer.begin()) + openAfter[layer.ordinal()][i + 1]);
    }

    /** Probability that a span of several words ends with a word. */
    double finishes(Layer layer, int word) {
        int i = word - from;
        return probability(openBefore[layer.ordinal()][i] + tag(i, layer.end()) + after[i + 1]);
    }

    /** Probability that a span starts with one word and ends before another. */
    double span(Layer layer, int start, int end) {
        int i = start - from;
        int j = end - from;
        if (j - i == 1) {
            return probability(before[i] + tag(i, layer.whole()) + after[j]);
        }
        double[] sums = inside[layer.ordinal()];
        double middle = sums[j - 1] - sums[i + 1];
        return probability(before[i] + tag(i, layer.begin()) + middle + tag(j - 1, layer.end()) + after[j]);
    }

    /** Mean probability that a word, from one to before another, is in a content, wherever that starts and ends. */
    double cover(int start, int end) {
        return (covered[end - from] - covered[start - from]) / (end - start);
    }

    private double probability(double logarithm) {
        return Math.exp(Math.min(0, logarithm - before[size]));
    }
}
