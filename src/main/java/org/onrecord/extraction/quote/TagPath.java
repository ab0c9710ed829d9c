package org.onrecord.extraction.quote;

import java.util.List;

/** The most probable sequence of tags in which each span begins and ends, by Viterbi's algorithm. */
final class TagPath {
    /** Added for what must not be: more than any path can make up for. */
    private static final float FORBIDDEN = -1e4f;

    private static final float[][] WITHIN_LINE = transitions(false);
    private static final float[][] OVER_LINES = transitions(true);

    private final Encoding text;
    private final Rows rows;
    private final int from;
    private final int to;

    /** The path over the rows from the first one up to a word. */
    TagPath(Encoding text, Rows rows, int to) {
        this.text = text;
        this.rows = rows;
        this.from = rows.from();
        this.to = to;
    }

    void addSpans(List<TaggedSpan> spans) {
        if (from == to) {
            return;
        }
        byte[] path = bestPath();
        for (int word = from, start = from; word < to; word++) {
            int tag = path[word - from];
            if (Tag.begins(tag) || Tag.isWhole(tag)) {
                start = word;
            }
            if (Tag.ends(tag) || Tag.isWhole(tag)) {
                spans.add(new TaggedSpan(
                        Tag.layer(tag), start, word + 1, projection(start, word), certainty(path, start, word + 1)));
            }
        }
    }

    private byte[] bestPath() {
        byte[][] before = new byte[to - from][];
        float[] scores = new float[Tag.COUNT];
        for (int tag = 0; tag < Tag.COUNT; tag++) {
            scores[tag] = rows.tag(from, tag) + (Tag.continues(tag) ? FORBIDDEN : 0);
        }
        for (int word = from + 1; word < to; word++) {
            before[word - from] = new byte[Tag.COUNT];
            scores = step(word, scores, before[word - from]);
        }
        for (int tag = 0; tag < Tag.COUNT; tag++) {
            scores[tag] += Tag.staysOpen(tag) ? FORBIDDEN : 0;
        }
        byte[] path = new byte[to - from];
        path[path.length - 1] = (byte) indexOfHighest(scores);
        for (int i = path.length - 1; i > 0; i--) {
            path[i - 1] = before[i][path[i]];
        }
        return path;
    }

    private float[] step(int word, float[] scores, byte[] before) {
        float[][] transitions = text.startsLine(word) ? OVER_LINES : WITHIN_LINE;
        float[] next = new float[Tag.COUNT];
        float[] sums = new float[Tag.COUNT];
        for (int tag = 0; tag < Tag.COUNT; tag++) {
            for (int last = 0; last < Tag.COUNT; last++) {
                sums[last] = scores[last] + transitions[last][tag];
            }
            before[tag] = (byte) indexOfHighest(sums);
            next[tag] = sums[before[tag]] + rows.tag(word, tag);
        }
        return next;
    }

    private static int indexOfHighest(float[] values) {
        int highest = 0;
        for (int i = 1; i < values.length; i++) {
            if (values[i] > values[highest]) {
                highest = i;
            }
        }
        return highest;
    }

    private static float[][] transitions(boolean overLines) {
        float[][] sums = new float[Tag.COUNT][Tag.COUNT];
        for (int tag = 0; tag < Tag.COUNT; tag++) {
            for (int next = 0; next < Tag.COUNT; next++) {
                boolean cut = overLines && (Tag.staysOpen(tag) || Tag.continues(next));
                sums[tag][next] = cut || !Tag.mayFollow(tag, next) ? FORBIDDEN : 0;
            }
        }
        return sums;
    }

    private float[] projection(int first, int last) {
        float[] mean = new float[Rows.PROJECTIONS];
        for (int i = 0; i < mean.length; i++) {
            mean[i] = (rows.projection(first, i) + rows.projection(last, i)) / 2;
        }
        return mean;
    }

    private double certainty(byte[] path, int start, int end) {
        double sum = 0;
        for (int word = start; word < end; word++) {
            sum += rows.tag(word, path[word - from]);
        }
        return sum / (end - start);
    }
}
