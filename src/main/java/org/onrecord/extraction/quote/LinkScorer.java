package org.onrecord.extraction.quote;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;

/**
 * How well two spans go together: the product of what the model projects them to, and what their {@link PairFeatures} add.
 * One for each of the two questions.
 */
final class LinkScorer {
    private final int querySlot;
    private final int candidateSlot;
    private final double[] biases;

    private LinkScorer(int querySlot, int candidateSlot, double[] biases) {
        this.querySlot = querySlot;
        this.candidateSlot = candidateSlot;
        this.biases = biases;
    }

    /** The scorers, and the score of "nobody is named". */
    record Both(LinkScorer cueOfContent, LinkScorer speakerOfCue, double noSpeaker) {}

    static Both load() {
        Properties weights = new Properties();
        try (InputStream in = Objects.requireNonNull(LinkScorer.class.getResourceAsStream("links.properties"))) {
            weights.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Both(
                new LinkScorer(1, 0, numbers(weights, "content.cue")),
                new LinkScorer(2, 3, numbers(weights, "cue.speaker")),
                numbers(weights, "noSpeaker")[0]);
    }

    private static double[] numbers(Properties weights, String key) {
        String list = Objects.requireNonNull(weights.getProperty(key), key);
        return Arrays.stream(list.split(", ")).mapToDouble(Double::parseDouble).toArray();
    }

    double score(TaggedSpan query, TaggedSpan candidate, int[] features) {
        double product = 0;
        for (int i = 0; i < Rows.WIDTH; i++) {
            product += query.projection()[querySlot * Rows.WIDTH + i]
                    * candidate.projection()[candidateSlot * Rows.WIDTH + i];
        }
        double score = product / Math.sqrt(Rows.WIDTH);
        for (int feature : features) {
            score += biases[feature];
        }
        return score;
    }
}
