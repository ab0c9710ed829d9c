package org.onrecord.extraction.quote;

import java.util.Arrays;

/**
 * What the model says of a run of words: the logarithm of each tag's probability, and the projections that links are scored with.
 * Words that several windows hold have the weighted mean; it is taken when the last of them has been read.
 */
final class Rows {
    /** Width of a projection. */
    static final int WIDTH = 64;

    /** Projections a word: as a cue for a content, as a content, as a cue for a speaker, as a speaker. */
    static final int PROJECTIONS = 4 * WIDTH;

    /** No tag is quite impossible: e to the -23. */
    private static final float LEAST = 1e-10f;

    private int from;
    /** Before this word the means are taken. */
    private int settled;

    private int to;
    private float[] weights = new float[0];
    private float[] tags = new float[0];
    private float[] projections = new float[0];

    /** The first word that is held. */
    int from() {
        return from;
    }

    /** After the last word that is settled. */
    int to() {
        return settled;
    }

    float tag(int word, int tag) {
        return tags[(word - from) * Tag.COUNT + tag];
    }

    double probability(int word, int tag) {
        return Math.exp(tag(word, tag));
    }

    float projection(int word, int at) {
        return projections[(word - from) * PROJECTIONS + at];
    }

    /** Makes room up to a word. */
    void extend(int end) {
        to = end;
        int size = to - from;
        if (weights.length < size) {
            weights = Arrays.copyOf(weights, size);
            tags = Arrays.copyOf(tags, size * Tag.COUNT);
            projections = Arrays.copyOf(projections, size * PROJECTIONS);
        }
    }

    /** Forgets the words before one. */
    void drop(int before) {
        int gone = before - from;
        int left = to - before;
        System.arraycopy(weights, gone, weights, 0, left);
        System.arraycopy(tags, gone * Tag.COUNT, tags, 0, left * Tag.COUNT);
        System.arraycopy(projections, gone * PROJECTIONS, projections, 0, left * PROJECTIONS);
        Arrays.fill(weights, left, weights.length, 0);
        Arrays.fill(tags, left * Tag.COUNT, tags.length, 0);
        Arrays.fill(projections, left * PROJECTIONS, projections.length, 0);
        from = before;
    }

    /** Says of a word that it is in no span. */
    void addNone(int word, float weight) {
        weights[word - from] += weight;
        tags[(word - from) * Tag.COUNT + Tag.NONE] += weight;
    }

    /** Adds what a window says of a word: scores and projections, from where they stand in the model's output. */
    void add(int word, float weight, float[] scores, int scoresAt, float[] links, int linksAt) {
        weights[word - from] += weight;
        int row = (word - from) * Tag.COUNT;
        float highest = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < Tag.COUNT; i++) {
            highest = Math.max(highest, scores[scoresAt + i]);
        }
        double sum = 0;
        for (int i = 0; i < Tag.COUNT; i++) {
            sum += Math.exp(scores[scoresAt + i] - highest);
        }
        float share = (float) (weight / sum);
        for (int i = 0; i < Tag.COUNT; i++) {
            tags[row + i] += share * (float) Math.exp(scores[scoresAt + i] - highest);
        }
        int place = (word - from) * PROJECTIONS;
        for (int i = 0; i < PROJECTIONS; i++) {
            projections[place + i] += weight * links[linksAt + i];
        }
    }

    /** Takes the means of the words before one, of which all windows have been read. */
    void settle(int end) {
        for (int word = settled; word < end; word++) {
            float weight = weights[word - from];
            int row = (word - from) * Tag.COUNT;
            for (int i = row; i < row + Tag.COUNT; i++) {
                tags[i] = (float) Math.log(Math.max(LEAST, tags[i] / weight));
            }
            int links = (word - from) * PROJECTIONS;
            for (int i = links; i < links + PROJECTIONS; i++) {
                projections[i] /= weight;
            }
        }
        settled = end;
    }
}
