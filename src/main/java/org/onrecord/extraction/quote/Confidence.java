package org.onrecord.extraction.quote;

import org.jspecify.annotations.Nullable;

/**
 * How sure a quote is. A logistic regression on the probabilities of its spans and links, fitted to 42 of the 84 articles of
 * PolNeAR's development set (the even ones by line; {@code FitConfidence} among the tests does it). A quote is right there when
 * more than half of its characters lie in one gold quote's content and its speaker overlaps that quote's, or neither has one: 81 %
 * are. On the other 42 articles the expected calibration error is 0.03.
 */
final class Confidence {
    /** For each of {@link #features}. */
    private static final double[] WEIGHTS = {3.93, -2.40, -1.02, -1.61, -1.23, -1.98};

    private Confidence() {}

    static double of(LinkedQuote quote) {
        double[] features = features(quote);
        double score = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            score += WEIGHTS[i] * features[i];
        }
        return 1 / (1 + Math.exp(-score));
    }

    /** One; the doubts about content, cue, speaker and who speaks; whether nobody does. */
    static double[] features(LinkedQuote quote) {
        double content = 0;
        int words = 0;
        for (TaggedSpan piece : quote.content()) {
            content += doubt(piece.probability()) * piece.words();
            words += piece.words();
        }
        return new double[] {
            1,
            content / words,
            doubt(quote.cue()),
            doubt(quote.speaker()),
            doubt(quote.speakerOdds()),
            quote.speaker() == null ? 1 : 0
        };
    }

    private static double doubt(@Nullable TaggedSpan span) {
        return span == null ? 0 : doubt(span.probability());
    }

    /** The fourth root of a negative logarithm: on either half it fits better than the root, the logarithm or the probability. */
    private static double doubt(double probability) {
        return Math.sqrt(Math.sqrt(-Math.log(Math.min(1, Math.max(probability, 1e-9)))));
    }
}
