package org.onrecord.extraction.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.topic.Discussions.Discussed;
import org.onrecord.text.Span;

/** Chooses the topics of an article: what is discussed, and then what it comes back to; the same thing once. */
final class Subjects {
    private static final Set<String> POINTING_BACK =
            Set.of("this", "that", "these", "those", "such", "his", "her", "its", "their", "our", "my", "your");

    private static final Set<String> TALKS = WordLists.list("talks");
    private static final int MOST_DISCUSSED = 8;
    /** An article's topics fit on one line: the more it discusses, the fewer others. */
    private static final int MOST = 7;

    private static final int FEWEST_KEYPHRASES = 2;
    private static final int MOST_KEYPHRASES = 4;
    /** Bounds that keep the time for a very long text linear. */
    private static final int MOST_CONSIDERED = 200;

    private static final int MOST_TRIED_FOR_QUOTES = 30;
    /** What one more place that discusses it counts: as much as a lead's sentence for each degree of directness. */
    private static final double SAID = 3;
    /** A keyphrase far behind the first one is none. */
    private static final double FAR_BEHIND = 0.3;

    /** Unless there are quotes about it and about nothing weightier. */
    private static final double TOO_FAR_BEHIND = 0.1;

    private static final int MOST_FOR_QUOTES = 2;

    private final List<Chunks> chunks;
    private final Terms terms;
    private final Names names;
    private final List<List<Span>> quotes;
    private final List<Subject> keyphrases;
    /** By its head, the weightiest phrase of several words. */
    private final Map<List<String>, Phrase> fullest = new HashMap<>();

    Subjects(List<Chunks> chunks, Terms terms, Names names, List<List<Span>> quotes) {
        this.chunks = chunks;
        this.terms = terms;
        this.names = names;
        this.quotes = quotes;
        this.keyphrases = new Keyphrases(chunks, terms, names, quotes).ranked();
        for (Subject keyphrase : keyphrases) {
            Phrase phrase = keyphrase.phrase();
            if (!phrase.isBare()) {
                fullest.putIfAbsent(phrase.headStems(), phrase);
            }
        }
    }

    /** No two with one label. */
    List<Subject> weightiestFirst() {
        List<Subject> chosen = discussed();
        addKeyphrases(chosen);
        addForQuotes(chosen);
        chosen.sort(Comparator.comparingDouble(Subject::score).reversed());
        Set<String> labels = new HashSet<>();
        chosen.removeIf(subject -> !labels.add(subject.phrase().key()));
        return chosen;
    }

    private List<Subject> discussed() {
        List<Subject> subjects = new ArrayList<>();
        for (Chunks sentence : chunks) {
            for (Discussed discussed : Discussions.in(sentence)) {
                if (!names.isPerson(discussed.phrase())) {
                    add(subjects, discussed);
                }
            }
        }
        subjects.sort(Comparator.comparingDouble(Subject::score).reversed());
        return new ArrayList<>(subjects.subList(0, Math.min(MOST_DISCUSSED, subjects.size())));
    }

    private void add(List<Subject> subjects, Discussed discussed) {
        Phrase phrase = discussed.phrase();
        double score = discussed.directness() * SAID;
        for (Subject subject : subjects) {
            if (subject.isSame(phrase.stems())) {
                subject.add(discussed);
                subject.addScore(score);
                return;
            }
        }
        // what the article calls it elsewhere, where here it is but "this move"
        @Nullable Phrase fuller = phrase.isBare() ? fullest.get(phrase.headStems()) : null;
        if (subjects.size() < MOST_CONSIDERED && (fuller != null || !pointsBack(phrase))) {
            double ofWords =
                    phrase.stems().stream().mapToDouble(terms::weight).average().orElse(0);
            Subject subject = Subject.discussed(discussed, score + ofWords);
            if (fuller != null) {
                subject.name(fuller);
            }
            subjects.add(subject);
        }
    }

    private static boolean pointsBack(Phrase phrase) {
        int before = phrase.run() - 1;
        return phrase.isBare() && before >= 0 && phrase.sentence().word(before).in(POINTING_BACK);
    }

    private void addKeyphrases(List<Subject> chosen) {
        int most = Math.max(chosen.size() + FEWEST_KEYPHRASES, Math.min(chosen.size() + MOST_KEYPHRASES, MOST));
        double first = keyphrases.isEmpty() ? 0 : keyphrases.get(0).score();
        for (Subject keyphrase : keyphrases) {
            if (chosen.size() < most && keyphrase.score() >= first * FAR_BEHIND && isNew(chosen, keyphrase)) {
                chosen.add(keyphrase);
            }
        }
    }

    /** For quotes about none of the chosen topics: keyphrases that are less weighty, but are what such a quote is about. */
    private void addForQuotes(List<Subject> chosen) {
        List<List<Span>> open = new ArrayList<>(quotes);
        open.removeIf(content -> isAbout(chosen, content));
        double first = keyphrases.isEmpty() ? 0 : keyphrases.get(0).score();
        int most = chosen.size() + MOST_FOR_QUOTES;
        for (Subject keyphrase : keyphrases.subList(0, Math.min(MOST_TRIED_FOR_QUOTES, keyphrases.size()))) {
            if (open.isEmpty() || chosen.size() == most || keyphrase.score() < first * TOO_FAR_BEHIND) {
                return;
            }
            if (isNew(chosen, keyphrase) && open.removeIf(content -> isAbout(List.of(keyphrase), content))) {
                chosen.add(keyphrase);
            }
        }
    }

    private boolean isAbout(List<Subject> subjects, List<Span> content) {
        return !new Links(chunks, terms, names, subjects).of(content).isEmpty();
    }

    private static boolean isNew(List<Subject> chosen, Subject keyphrase) {
        return chosen.stream().noneMatch(subject -> isMuchTheSame(subject, keyphrase));
    }

    private static boolean isMuchTheSame(Subject chosen, Subject keyphrase) {
        if (chosen.isSame(keyphrase.stems())
                || chosen.phrase().headStems().equals(keyphrase.phrase().headStems())) {
            return true;
        }
        Set<String> shared = new HashSet<>(chosen.stems());
        shared.retainAll(keyphrase.stems());
        int fewer = Math.min(chosen.stems().size(), keyphrase.stems().size());
        // "talks with Norway" and the "Norway meeting" are one event
        boolean bothTalks = chosen.phrase().headWord().in(TALKS)
                && keyphrase.phrase().headWord().in(TALKS);
        return bothTalks && !shared.isEmpty() || shared.size() > 1 && shared.size() * 2 >= fewer;
    }
}
