package org.onrecord.extraction.actor;

import java.util.List;
import java.util.Set;
import org.onrecord.extraction.Extraction.Form;

/** Descriptions beside a person's name, parted by a comma: "Dean Kamen, founder of the contest," and "the coach, Alireza Mehraban". */
final class Appositives {
    private static final Set<String> STOPS = Set.of(
            ",", ";", ".", ":", "(", ")", "—", "–", "--", "-", "\"", "“", "”", "?", "!", "who", "which", "whose",
            "where", "when", "said", "says", "told", "but", "that");
    private static final Set<String> DETERMINERS = Set.of("a", "an", "the", "his", "her", "their", "one", "another");
    private static final Set<String> POSSESSIVES = Set.of("his", "her", "their", "my", "our", "'s");
    private static final Set<String> TIES = Set.of("of", "for", "at", "and", "in", "on", "to", "from", "with");
    /** How far the noun may be from the description's beginning, and how long the whole may grow. */
    private static final int NOUN_WITHIN = 7;

    private static final int BACK_WITHIN = 9;
    private static final int LONGEST = 16;

    private final Page page;
    private final Cast cast;
    private final Lexicon lexicon = Lexicon.get();

    Appositives(Cast cast) {
        this.cast = cast;
        this.page = cast.page();
    }

    void add() {
        for (int sentence = 0; sentence < cast.sentences(); sentence++) {
            for (Reference reference : List.copyOf(cast.in(sentence))) {
                if (reference.figure().isPerson() && reference.form() == Form.NAME) {
                    addAfter(reference);
                    addBefore(reference);
                    addKin(reference);
                }
            }
        }
    }

    private void addAfter(Reference reference) {
        if (!page.at(reference.to()).text().equals(",")) {
            return;
        }
        int from = reference.to() + 1;
        int noun = nounFrom(from);
        if (noun < 0) {
            return;
        }
        int end = noun + 1;
        while (end < from + LONGEST
                && page.together(from, end)
                && !STOPS.contains(page.at(end).lower())
                && !isOther(end, noun)) {
            end++;
        }
        while (TIES.contains(page.at(end - 1).lower())) {
            end--;
        }
        if (end < from + LONGEST) {
            describe(reference.figure(), from, end, noun);
        }
    }

    /** The person noun a description turns on; -1 where the words are none. */
    private int nounFrom(int from) {
        int noun = -1;
        for (int i = from; i < from + NOUN_WITHIN && page.together(from, i); i++) {
            Word word = page.at(i);
            if (STOPS.contains(word.lower()) || TIES.contains(word.lower())) {
                break;
            }
            boolean opening =
                    i == from && (DETERMINERS.contains(word.lower()) || lexicon.isTitleModifier(word.lower()));
            Reference named = cast.named(i);
            if (named != null
                    && named.figure().isPerson()
                    && !page.at(named.to()).isPossessive()) {
                return -1;
            }
            if (lexicon.isFunctionWord(word.lower())
                    && !opening
                    && !word.isAcronym()
                    && !word.isPossessive()
                    && !word.is("first")) {
                break;
            }
            if (word.isPossessive()) {
                noun = -1;
            } else if (lexicon.person(word.lower()) != null) {
                noun = i;
            }
        }
        return noun >= 0 && endsPhrase(noun + 1) ? noun : -1;
    }

    /** Nothing but a preposition or a pause follows: "the Queen suspended parliament" describes nobody. */
    private boolean endsPhrase(int i) {
        Word next = page.at(i);
        return !page.together(i - 1, i)
                || !next.isWord()
                || STOPS.contains(next.lower())
                || TIES.contains(next.lower());
    }

    /** Another person by name ends the description. */
    private boolean isOther(int i, int noun) {
        Reference named = cast.named(i);
        return named != null
                && named.figure().isPerson()
                && named.core() == i
                && page.at(i - 1).is("and")
                && i > noun;
    }

    private void addBefore(Reference reference) {
        if (!page.at(reference.from() - 1).text().equals(",")
                || !page.together(reference.from() - 1, reference.from())) {
            return;
        }
        Word after = page.at(reference.to());
        int noun = reference.from() - 2;
        if (after.isWord() && !lexicon.isSpeechVerb(after.lower())
                || lexicon.person(page.at(noun).lower()) == null
                || cast.named(noun) != null) {
            return;
        }
        for (int i = noun - 1; i > noun - BACK_WITHIN && page.together(i, noun); i--) {
            if (DETERMINERS.contains(page.at(i).lower())) {
                describe(reference.figure(), i, noun + 1, noun);
                return;
            }
            if (page.at(i).isPossessive()) {
                describe(reference.figure(), i + 1, noun + 1, noun);
                return;
            }
            if (cast.named(i) == null
                    && (!page.at(i).isWord() || TIES.contains(page.at(i).lower()))) {
                return;
            }
        }
    }

    /** "his wife Melania". */
    private void addKin(Reference reference) {
        int noun = reference.from() - 1;
        boolean kin =
                lexicon.person(page.at(noun).lower()) != null && !page.at(noun).isCapital() && cast.named(noun) == null;
        if (kin
                && page.together(noun, reference.from())
                && POSSESSIVES.contains(page.at(noun - 1).lower())) {
            describe(reference.figure(), page.at(noun - 1).isPossessive() ? noun : noun - 1, noun + 1, noun);
        }
    }

    private void describe(Figure figure, int from, int to, int noun) {
        Gender gender = lexicon.person(page.at(noun).lower());
        if (gender != null && gender != Gender.UNKNOWN && figure.gender == Gender.UNKNOWN) {
            figure.gender = gender;
        }
        figure.nouns.add(page.at(noun).lower());
        if (cast.refer(figure, from, from, to, Form.NOMINAL, false) != null) {
            figure.descriptions.add(page.text(from, to));
        }
    }
}
