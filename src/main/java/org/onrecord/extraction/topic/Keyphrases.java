package org.onrecord.extraction.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Paragraph.Role;
import org.onrecord.text.Span;

/** The noun phrases that an article comes back to, most weighty first. */
final class Keyphrases {
    /** A repeated phrase counts by where it stands; so do its words where they stand without each other, half. */
    private static final double OF_WORDS = 0.5;
    /** One noun says less than two, a name says who and not what. */
    private static final double BARE = 0.7;

    private static final double NAME = 0.5;
    private static final double SEVERAL_WORDS = 1.2;
    /** What happens, is done or is agreed makes news more than things do, and those more than people. */
    private static final double AFFAIR = 1.25;

    private static final double PEOPLE = 0.5;
    /** What people speak of counts more than what is told around it. */
    private static final double QUOTED = 1.5;

    private static final Set<String> AFFAIRS = WordLists.list("affair");
    private static final Set<String> TALKS = WordLists.list("talks");
    private static final Set<String> PERSONS = WordLists.list("person");
    /** How often a fuller phrase must stand to be what the bare noun means. */
    private static final double OFTEN_FULL = 0.3;

    private static final Set<String> CLAUSE_MARKS = Set.of(",", ";", ":", ".", "?", "!");
    private static final int EVIDENCE = 3;
    private static final int ENOUGH_OF_ONE_NOUN = 3;

    private final Terms terms;
    private final Names names;
    private final NavigableMap<Integer, Span> quoted = new TreeMap<>();
    private final Map<Set<String>, Found> found = new HashMap<>();

    /** A phrase in all its places. */
    private static final class Found implements Comparable<Found> {
        private final List<Phrase> phrases = new ArrayList<>();
        private double places;

        /** By weight, then the earlier. */
        @Override
        public int compareTo(Found other) {
            int byPlaces = Double.compare(places, other.places);
            return byPlaces != 0
                    ? byPlaces
                    : other.phrases.get(0).span().compareTo(phrases.get(0).span());
        }
    }

    Keyphrases(List<Chunks> chunks, Terms terms, Names names, List<List<Span>> quotes) {
        this.terms = terms;
        this.names = names;
        quotes.forEach(content -> content.forEach(piece -> quoted.put(piece.start(), piece)));
        for (int i = 0; i < chunks.size(); i++) {
            for (Phrase phrase : chunks.get(i).phrases()) {
                add(chunks.get(i), phrase, terms.place(i));
            }
        }
    }

    private void add(Chunks chunks, Phrase base, double place) {
        boolean candidate = base.isTopical()
                && !base.isHollow()
                && !base.isDescribedName()
                && !names.isName(base)
                && !isSomebody(base)
                && !isOwned(base);
        if (candidate && !base.stems().isEmpty()) {
            Found same = found.computeIfAbsent(Set.copyOf(base.stems()), stems -> new Found());
            Phrase told = hasNounBefore(base) ? base : chunks.told(base);
            same.phrases.add(names.holdsPerson(told) ? base : told);
            same.places += isQuoted(base) ? place * QUOTED : place;
        }
    }

    /** "helicopter crash" needs no "of", "voluntary interruption" does. */
    private static boolean hasNounBefore(Phrase base) {
        return !base.headWord().in(TALKS)
                && base.sentence().words().subList(base.from(), base.head()).stream()
                        .anyMatch(Word::isNoun);
    }

    /** "The lawyer" is nobody to talk about; "refugees" may be. */
    private static boolean isSomebody(Phrase phrase) {
        return PERSONS.contains(phrase.headWord().lower());
    }

    /** "The general's home town" is about the general; his arrest or his death is a matter of its own. */
    private boolean isOwned(Phrase phrase) {
        return names.isOwned(phrase) && !AFFAIRS.contains(head(phrase));
    }

    private boolean isQuoted(Phrase phrase) {
        Map.Entry<Integer, Span> nearest = quoted.floorEntry(phrase.span().start());
        return nearest != null && nearest.getValue().contains(phrase.span());
    }

    List<Subject> ranked() {
        giveToFuller();
        List<Subject> subjects = new ArrayList<>();
        for (Found same : found.values()) {
            Phrase phrase = label(same.phrases);
            if (isMoreThanByTheWay(same, phrase)) {
                List<Span> spans =
                        same.phrases.stream().map(Phrase::span).limit(EVIDENCE).toList();
                subjects.add(Subject.keyphrase(phrase, spans, score(phrase, same.places)));
            }
        }
        subjects.sort((one, other) -> {
            int byScore = Double.compare(other.score(), one.score());
            return byScore != 0
                    ? byScore
                    : one.phrase().span().compareTo(other.phrase().span());
        });
        return subjects;
    }

    /** "The crash" speaks of the helicopter crash: where there is a fuller phrase, a bare noun counts for it. */
    private void giveToFuller() {
        Map<String, Found> fullest = new HashMap<>();
        for (Found same : found.values()) {
            Phrase phrase = label(same.phrases);
            if (phrase.isKind() && !phrase.isBare()) {
                fullest.merge(head(phrase), same, (one, other) -> other.compareTo(one) > 0 ? other : one);
            }
        }
        found.values().removeIf(same -> {
            Phrase phrase = label(same.phrases);
            @Nullable Found fuller = phrase.isBare() ? fullest.get(head(phrase)) : null;
            if (fuller == null || fuller.places < same.places * OFTEN_FULL) {
                return false;
            }
            fuller.places += same.places;
            return true;
        });
    }

    private static String head(Phrase phrase) {
        return Stems.stem(phrase.headWord().lower());
    }

    /** What stands but once must stand where it counts, or its head must come again; one noun alone, often. */
    private boolean isMoreThanByTheWay(Found same, Phrase phrase) {
        int times = same.phrases.size();
        if (phrase.sentence().role() != Role.BODY) {
            // headlines leave out what makes a phrase, so the body must bear it out
            return isObject(phrase) && phrase.stems().stream().allMatch(terms::isNounInBody);
        }
        return phrase.isBare()
                ? times >= ENOUGH_OF_ONE_NOUN
                : times > 1 || same.places > 1 || terms.sentences(head(phrase)) > 1;
    }

    /** Not "Parliament votes", where a headline's verb may look like its subject's head. */
    private static boolean isObject(Phrase phrase) {
        return phrase.from() > 0
                && !CLAUSE_MARKS.contains(
                        phrase.sentence().word(phrase.from() - 1).lower());
    }

    private double score(Phrase phrase, double places) {
        double ofWords =
                own(phrase).stream().mapToDouble(terms::weight).average().orElse(0);
        double form = phrase.isBare() ? BARE : phrase.isName() ? NAME : SEVERAL_WORDS;
        return (places + OF_WORDS * ofWords) * form * meaning(phrase);
    }

    /** The stems without those of whose it is: "funeral" of "the general's funeral". */
    private static Set<String> own(Phrase phrase) {
        Set<String> stems = new HashSet<>();
        for (Word word : phrase.words()) {
            if (word.lower().equals("'s") || word.lower().equals("’s")) {
                stems.clear();
            } else if (word.isNoun() || word.is("ADJ")) {
                stems.addAll(Stems.of(word));
            }
        }
        return stems;
    }

    private static double meaning(Phrase phrase) {
        String head = head(phrase);
        return PERSONS.contains(head) ? PEOPLE : AFFAIRS.contains(head) ? AFFAIR : 1;
    }

    /**
     * Of the same phrase in several places, the one to show: told of what where it often is ("ban on guns"), best from the
     * middle of a sentence of the body, where its letters are as they should be.
     */
    private static Phrase label(List<Phrase> phrases) {
        long told = phrases.stream().filter(Keyphrases::isTold).count();
        boolean oftenTold = told * 3 >= phrases.size();
        Phrase best = phrases.get(0);
        for (Phrase phrase : phrases) {
            if (rank(phrase, oftenTold) > rank(best, oftenTold)) {
                best = phrase;
            }
        }
        return best;
    }

    private static int rank(Phrase phrase, boolean oftenTold) {
        int inside = phrase.from() > 0 ? 1 : 0;
        int body = phrase.sentence().role() == Role.BODY ? 4 : 0;
        return body + (isTold(phrase) == oftenTold ? 2 + inside : inside);
    }

    private static boolean isTold(Phrase phrase) {
        return phrase.head() < phrase.to() - 1;
    }
}
