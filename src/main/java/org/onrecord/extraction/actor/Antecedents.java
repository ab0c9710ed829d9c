package org.onrecord.extraction.actor;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.Extraction.Form;

/** Finds whom a word refers back to: near, of fitting gender, in a prominent place. */
final class Antecedents {
    /** How many sentences back a pronoun reaches. */
    private static final int REACH = 4;

    /** How many words around a pronoun tell whether "I" is speaking. */
    private static final int NEAR = 40;

    private final Page page;
    private final Cast cast;
    private final Utterances utterances;

    Antecedents(Cast cast, Utterances utterances) {
        this.cast = cast;
        this.page = cast.page();
        this.utterances = utterances;
    }

    /** The person a pronoun at a word means; null where nobody fits. */
    @Nullable
    Figure person(int at, Gender gender) {
        Figure best = null;
        double highest = 0;
        int sentence = page.at(at).sentence();
        Figure speaker = page.at(at).quoted() ? utterances.speaker(at) : null;
        boolean excerpt = isExcerpt(at);
        for (int back = 0; back <= REACH; back++) {
            List<Reference> references = cast.in(sentence - back);
            boolean first = true;
            for (Reference reference : references) {
                if (!reference.figure().isPerson()
                        || reference.from() >= at
                        || excerpt && !inOneParagraph(reference.from(), at)) {
                    continue;
                }
                double score = score(reference, at, gender, back, first);
                if (reference.figure() == speaker) {
                    score -= 2;
                }
                first = false;
                if (score > highest) {
                    highest = score;
                    best = reference.figure();
                }
            }
        }
        return best;
    }

    /** Whether a pronoun is of somebody's words without marks: what is before their paragraph is not what they go on from. */
    private boolean isExcerpt(int at) {
        return !page.at(at).quoted()
                && IntStream.rangeClosed(at - NEAR, at + NEAR)
                        .anyMatch(i -> page.together(i, at)
                                && Pronoun.of(page.at(i)) == Pronoun.I
                                && !page.at(i).quoted());
    }

    private boolean inOneParagraph(int one, int other) {
        return page.at(one).paragraph() == page.at(other).paragraph();
    }

    /** Weights were set by hand on news of GUM; only their order matters. */
    private double score(Reference reference, int at, Gender gender, int back, boolean first) {
        Figure figure = reference.figure();
        if (!figure.gender.agrees(gender)) {
            return -1;
        }
        double score = 5 - back;
        score += figure.gender == gender ? 1 : 0;
        score += first ? 0.8 : 0;
        score += page.at(reference.to()).isPossessive() ? -0.4 : 0;
        score += reference.form() == Form.PRONOUN ? 0.2 : 0;
        score += Math.min(0.6, 0.1 * figure.mentionCount());
        score += utterances.speaks(reference) ? 0.5 : 0;
        score += page.at(reference.from()).quoted() && !page.at(at).quoted() ? -0.8 : 0;
        score += page.at(reference.from()).heading() ? -1 : 0;
        return score;
    }

    /** The last named figure, within reach, that passes. */
    @Nullable
    Figure last(int at, int reach, java.util.function.Predicate<Figure> test) {
        int sentence = page.at(at).sentence();
        for (int back = 0; back <= reach && sentence - back >= 0; back++) {
            List<Reference> references = cast.in(sentence - back);
            for (int i = references.size() - 1; i >= 0; i--) {
                Reference reference = references.get(i);
                if (reference.from() < at && !reference.metonym() && test.test(reference.figure())) {
                    return reference.figure();
                }
            }
        }
        return null;
    }
}
