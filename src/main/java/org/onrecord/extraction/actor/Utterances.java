package org.onrecord.extraction.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words in quotation marks and who says them, as far as verbs of saying beside names tell. */
final class Utterances {
    /** From one word to before another, all in marks. */
    private record Utterance(int from, int to) {}

    /** How many words may stand between a speaker and the verb, or the verb and the words. */
    private static final int REACH = 3;

    private static final int SEARCH = 40;

    private final Page page;
    private final Cast cast;
    private final Lexicon lexicon = Lexicon.get();
    private final List<Utterance> utterances = new ArrayList<>();
    private final int[] utteranceOf;

    Utterances(Cast cast) {
        this.cast = cast;
        this.page = cast.page();
        this.utteranceOf = new int[page.size()];
        for (int i = 0; i < page.size(); ) {
            int end = i;
            while (end < page.size()
                    && page.at(end).quoted()
                    && page.at(end).paragraph() == page.at(i).paragraph()) {
                utteranceOf[end++] = utterances.size();
            }
            if (end > i) {
                utterances.add(new Utterance(i, end));
            }
            i = Math.max(end, i + 1);
        }
    }

    /** A name or pronoun with a verb of saying beside it. */
    boolean speaks(Reference reference) {
        for (int i = reference.to(); i < reference.to() + REACH; i++) {
            if (lexicon.isSpeechVerb(page.at(i).lower())) {
                return true;
            }
        }
        return lexicon.isSpeechVerb(page.at(reference.from() - 1).lower());
    }

    /** Who says the quoted words that a word is among; null where the paragraph does not tell. */
    @Nullable
    Figure speaker(int word) {
        if (!page.at(word).quoted()) {
            return null;
        }
        Utterance utterance = utterances.get(utteranceOf[word]);
        Reference best = null;
        int nearest = SEARCH;
        for (int sentence = sentenceBefore(utterance); sentence <= sentenceAfter(utterance); sentence++) {
            for (Reference reference : cast.in(sentence)) {
                int distance = distance(reference, utterance);
                if (reference.figure().isPerson()
                        && distance < nearest
                        && inParagraph(reference, utterance)
                        && speaks(reference)) {
                    nearest = distance;
                    best = reference;
                }
            }
        }
        return best == null ? null : best.figure();
    }

    private int sentenceBefore(Utterance utterance) {
        return Math.max(0, page.at(utterance.from()).sentence() - 1);
    }

    private int sentenceAfter(Utterance utterance) {
        return Math.min(cast.sentences() - 1, page.at(utterance.to() - 1).sentence() + 1);
    }

    private boolean inParagraph(Reference reference, Utterance utterance) {
        return page.at(reference.from()).paragraph()
                        == page.at(utterance.from()).paragraph()
                && !page.at(reference.from()).quoted();
    }

    /** Words between; what follows the words in marks counts as nearer than what goes before. */
    private static int distance(Reference reference, Utterance utterance) {
        return reference.from() >= utterance.to()
                ? reference.from() - utterance.to()
                : utterance.from() - reference.to() + 1;
    }
}
