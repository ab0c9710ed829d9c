package org.onrecord.extraction.topic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.extraction.topic.Discussions.Discussed;
import org.onrecord.text.Span;

/** A topic as it is being put together. */
final class Subject {
    /** How far after the words that say so more is said of what is discussed. */
    private static final int SAID_OF_IT = 16;
    /** So many places are proof enough, and keep the time for a long text linear. */
    private static final int MOST_EVIDENCE = 20;

    private static final Set<String> HOLLOW = WordLists.list("hollow");
    private static final Set<String> NEVER = WordLists.list("never");

    private Phrase phrase;
    private final Set<String> stems = new LinkedHashSet<>();
    private final List<Discussed> said = new ArrayList<>();
    private final List<Span> mentions = new ArrayList<>();
    private final Set<String> context = new HashSet<>();
    private double score;

    private Subject(Phrase phrase, double score) {
        this.phrase = phrase;
        this.score = score;
        stems.addAll(phrase.stems());
    }

    static Subject discussed(Discussed discussed, double score) {
        Subject subject = new Subject(discussed.phrase(), score);
        subject.add(discussed);
        return subject;
    }

    static Subject keyphrase(Phrase phrase, List<Span> mentions, double score) {
        Subject subject = new Subject(phrase, score);
        subject.mentions.addAll(mentions);
        return subject;
    }

    /** One more place that says so. The fuller phrase gives the label. */
    void add(Discussed discussed) {
        if (said.size() == MOST_EVIDENCE) {
            return;
        }
        said.add(discussed);
        if (discussed.phrase().stems().size() > phrase.stems().size()) {
            phrase = discussed.phrase();
        }
        stems.addAll(discussed.phrase().stems());
        List<Word> after = discussed.phrase().after(SAID_OF_IT);
        for (int i = 0; i < after.size() && !endsIt(after, i); i++) {
            Word word = after.get(i);
            if ((word.isNoun() || word.is("ADJ")) && !word.in(HOLLOW) && !word.in(NEVER)) {
                context.addAll(Stems.of(word));
            }
        }
    }

    /** A comma ends what is said of it, but before "with a focus on ...". */
    private static boolean endsIt(List<Word> words, int index) {
        boolean goesOn = index + 1 < words.size() && words.get(index + 1).is("ADP");
        return words.get(index).lower().equals(",") && !goesOn;
    }

    void name(Phrase fuller) {
        phrase = fuller;
        stems.addAll(fuller.stems());
    }

    /** Whether they speak of the same thing: all words of one are among the other's. */
    boolean isSame(Set<String> otherStems) {
        return stems.containsAll(otherStems) || otherStems.containsAll(stems);
    }

    Phrase phrase() {
        return phrase;
    }

    Set<String> stems() {
        return stems;
    }

    /** Words that the article says of it where it is discussed. */
    Set<String> context() {
        return context;
    }

    boolean isDiscussed() {
        return !said.isEmpty();
    }

    double score() {
        return score;
    }

    void addScore(double more) {
        score += more;
    }

    /** The most direct first. */
    List<Span> evidence() {
        if (said.isEmpty()) {
            return mentions;
        }
        return said.stream()
                .sorted((one, other) -> Integer.compare(other.directness(), one.directness()))
                .map(Discussed::evidence)
                .distinct()
                .toList();
    }
}
