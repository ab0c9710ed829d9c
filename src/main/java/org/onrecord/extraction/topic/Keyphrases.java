package org.onrecord.extraction.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.text.Paragraph.Role;
import org.onrecord.text.Span;

/** The noun phrases that an article comes back to, most weighty first. */
final class Keyphrases {
    /** A repeated phrase counts by where it stands; so do its words where they stand without each other, half. */
    private static final double OF_WORDS = 0.5;
    /** One noun says less than two, a name says who and not what. */
    private static final double BARE = 0.6;

    private static final double NAME = 0.6;
    private static final double SEVERAL_WORDS = 1.2;
    private static final int EVIDENCE = 3;

    private final Terms terms;
    private final Names names;
    private final Map<Set<String>, Found> found = new HashMap<>();

    /** A phrase in all its places. */
    private static final class Found {
        private final List<Phrase> phrases = new ArrayList<>();
        private double places;
    }

    Keyphrases(List<Chunks> chunks, Terms terms, Names names) {
        this.terms = terms;
        this.names = names;
        for (int i = 0; i < chunks.size(); i++) {
            for (Phrase phrase : chunks.get(i).phrases()) {
                add(chunks.get(i), phrase, terms.place(i));
            }
        }
    }

    private void add(Chunks chunks, Phrase base, double place) {
        if (!base.isTopical() || base.isHollow() || names.isPerson(base)) {
            return;
        }
        Phrase phrase = chunks.told(base);
        if (!base.stems().isEmpty()) {
            Found same = found.computeIfAbsent(Set.copyOf(base.stems()), stems -> new Found());
            same.phrases.add(phrase);
            same.places += place;
        }
    }

    List<Subject> ranked() {
        List<Subject> subjects = new ArrayList<>();
        for (Found same : found.values()) {
            Phrase phrase = label(same.phrases);
            List<Span> spans =
                    same.phrases.stream().map(Phrase::span).limit(EVIDENCE).toList();
            subjects.add(Subject.keyphrase(phrase, spans, score(phrase, same.places)));
        }
        subjects.sort((one, other) -> {
            int byScore = Double.compare(other.score(), one.score());
            return byScore != 0
                    ? byScore
                    : one.phrase().span().compareTo(other.phrase().span());
        });
        return subjects;
    }

    private double score(Phrase phrase, double places) {
        double ofWords =
                phrase.stems().stream().mapToDouble(terms::weight).average().orElse(0);
        double kind = phrase.isName() || names.isOther(phrase) ? NAME : phrase.isBare() ? BARE : SEVERAL_WORDS;
        return (places + OF_WORDS * ofWords) * kind;
    }

    /** The fullest of them, best from the middle of a sentence of the body, where its letters are as they should be. */
    private static Phrase label(List<Phrase> phrases) {
        Phrase best = phrases.get(0);
        for (Phrase phrase : phrases) {
            boolean fuller = phrase.stems().size() > best.stems().size();
            boolean asFull = phrase.stems().size() == best.stems().size();
            if (fuller || asFull && isInside(phrase) && !isInside(best)) {
                best = phrase;
            }
        }
        return best;
    }

    private static boolean isInside(Phrase phrase) {
        return phrase.sentence().role() == Role.BODY && phrase.from() > 0;
    }
}
