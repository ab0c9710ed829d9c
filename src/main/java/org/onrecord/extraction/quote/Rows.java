package org.onrecord.extraction.quote;

import java.util.Arrays;

/** What the model says of a run of words: the logarithm of each tag's probability, and the projections that links are scored with. */
final class Rows {
    /** Width of a projection. */
    static final int WIDTH = 64;

    /** Projections a word: as a cue for a content, as a content, as a cue for a speaker, as a speaker. */
    static final int PROJECTIONS = 4 * WIDTH;

    private static final float IMPOSSIBLE = -100;

    private int from;
    private int to;
    private float[] tags = new float[0];
    private float[] projections = new float[0];

    /** The first word that is held. */
    int from() {
        return from;
    }

    /** After the last word that is held. */
    int to() {
        return to;
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
        if (tags.length < (to - from) * Tag.COUNT) {
            tags = Arrays.copyOf(tags, (to - from) * Tag.COUNT);
            projections = Arrays.copyOf(projections, (to - from) * PROJECTIONS);
        }
    }

    /** Forgets the words before one. */
    void drop(int before) {
        int gone = before - from;
        System.arraycopy(tags, gone * Tag.COUNT, tags, 0, (to - before) * Tag.COUNT);
        System.arraycopy(projections, gone * PROJECTIONS, projections, 0, (to - before) * PROJECTIONS);
        from = before;
    }

    /** Says of a word that it is in no span. */
    void setNone(int word) {
        int row = (word - from) * Tag.COUNT;
        Arrays.fill(tags, row, row + Tag.COUNT, IMPOSSIBLE);
        tags[row + Tag.NONE] = 0;
        int links = (word - from) * PROJECTIONS;
        Arrays.fill(projections, links, links + PROJECTIONS, 0);
    }

    /** Takes a word's scores and projections over from where they stand in the model's output. */
    void set(int word, float[] scores, int scoresAt, float[] links, int linksAt) {
        int row = (word - from) * Tag.COUNT;
        float highest = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < Tag.COUNT; i++) {
            highest = Math.max(highest, scores[scoresAt + i]);
        }
        double sum = 0;
        for (int i = 0; i < Tag.COUNT; i++) {
            sum += Math.exp(scores[scoresAt + i] - highest);
        }
        float normaliser = highest + (float) Math.log(sum);
        for (int i = 0; i < Tag.COUNT; i++) {
            tags[row + i] = scores[scoresAt + i] - normaliser;
        }
        System.arraycopy(links, linksAt, projections, (word - from) * PROJECTIONS, PROJECTIONS);
    }
}
