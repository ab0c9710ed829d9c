package org.onrecord.extraction.topic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.topic.Discussions.Discussed;

/** Chooses the topics of an article: what is discussed, and then what it comes back to; the same thing once. */
final class Subjects {
    private static final Set<String> ANAPHORIC = Set.of("this", "that", "these", "those", "such");
    private static final int MOST_DISCUSSED = 8;
    private static final int MOST = 6;
    private static final int FEWEST_KEYPHRASES = 2;
    /** What one more place that discusses it counts: as much as a lead's sentence for each degree of directness. */
    private static final double SAID = 3;
    /** A keyphrase far behind the first one is none. */
    private static final double FAR_BEHIND = 0.35;

    private final List<Chunks> chunks;
    private final Terms terms;
    private final Names names;

    Subjects(List<Chunks> chunks, Terms terms, Names names) {
        this.chunks = chunks;
        this.terms = terms;
        this.names = names;
    }

    List<Subject> weightiestFirst() {
        List<Subject> keyphrases = new Keyphrases(chunks, terms, names).ranked();
        List<Subject> chosen = discussed(keyphrases);
        addKeyphrases(chosen, keyphrases);
        chosen.sort((one, other) -> Double.compare(other.score(), one.score()));
        return chosen;
    }

    private List<Subject> discussed(List<Subject> keyphrases) {
        List<Subject> subjects = new ArrayList<>();
        for (Chunks sentence : chunks) {
            for (Discussed discussed : Discussions.in(sentence)) {
                if (!names.isPerson(discussed.phrase())) {
                    add(subjects, discussed, keyphrases);
                }
            }
        }
        subjects.sort((one, other) -> Double.compare(other.score(), one.score()));
        return new ArrayList<>(subjects.subList(0, Math.min(MOST_DISCUSSED, subjects.size())));
    }

    private void add(List<Subject> subjects, Discussed discussed, List<Subject> keyphrases) {
        Phrase phrase = discussed.phrase();
        double score = discussed.directness() * SAID;
        for (Subject subject : subjects) {
            if (subject.isSame(phrase.stems())) {
                subject.add(discussed);
                subject.addScore(score);
                return;
            }
        }
        @Nullable Phrase fuller = phrase.isBare() ? fuller(phrase, keyphrases) : phrase;
        if (fuller != null || !pointsBack(phrase)) {
            double ofWords =
                    phrase.stems().stream().mapToDouble(terms::weight).average().orElse(0);
            Subject subject = Subject.discussed(discussed, score + ofWords);
            if (fuller != null) {
                subject.name(fuller);
            }
            subjects.add(subject);
        }
    }

    /** What the article calls it elsewhere, where here it is but "this move". */
    private static @Nullable Phrase fuller(Phrase bare, List<Subject> keyphrases) {
        for (Subject keyphrase : keyphrases) {
            Phrase phrase = keyphrase.phrase();
            if (!phrase.isBare() && phrase.headStems().equals(bare.headStems())) {
                return phrase;
            }
        }
        return null;
    }

    private static boolean pointsBack(Phrase phrase) {
        int before = phrase.run() - 1;
        return phrase.isBare() && before >= 0 && phrase.sentence().word(before).in(ANAPHORIC);
    }

    private static void addKeyphrases(List<Subject> chosen, List<Subject> keyphrases) {
        int wanted = Math.max(FEWEST_KEYPHRASES, MOST - chosen.size());
        double first = keyphrases.isEmpty() ? 0 : keyphrases.get(0).score();
        for (Subject keyphrase : keyphrases) {
            if (wanted == 0 || keyphrase.score() < first * FAR_BEHIND) {
                return;
            }
            if (chosen.stream().noneMatch(subject -> isMuchTheSame(subject, keyphrase))) {
                chosen.add(keyphrase);
                wanted--;
            }
        }
    }

    private static boolean isMuchTheSame(Subject chosen, Subject keyphrase) {
        if (chosen.isSame(keyphrase.stems())
                || chosen.phrase().headStems().equals(keyphrase.phrase().headStems())) {
            return true;
        }
        Set<String> shared = new HashSet<>(chosen.stems());
        shared.retainAll(keyphrase.stems());
        return shared.size() * 2
                        >= Math.min(chosen.stems().size(), keyphrase.stems().size())
                && shared.size() > 1;
    }
}
