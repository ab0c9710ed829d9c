package org.onrecord.extraction.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The noun phrases of a sentence. */
final class Chunks {
    private static final Set<String> VAGUE = WordLists.list("vague");
    private static final Set<String> NEVER = WordLists.list("never");
    private static final Set<String> TALKS = WordLists.list("talks");
    private static final Set<String> WITH = Set.of("with", "of");
    private static final Set<String> OF = Set.of("of");
    private static final Set<String> TO = Set.of("of", "to", "against", "on");
    private static final Set<String> POINTING = Set.of(
            "his", "her", "its", "their", "our", "my", "your", "the", "a", "an", "this", "that", "these", "those");
    /** Days with a name of their own: Super Tuesday, Bloody Sunday. */
    private static final Set<String> OF_DAYS = Set.of("super", "black", "bloody", "good", "cyber", "holy");

    private static final Set<String> QUOTE_MARKS = Set.of("\"", "“", "”", "'", "‘", "’");
    /** They begin a clause, not a thing. */
    private static final Set<String> ASKING = Set.of("how", "why", "when", "where", "what", "whether", "which", "who");

    /** Longer labels no editor would let stand; the words nearest to the head stay. */
    private static final int LONGEST = 5;

    private final Sentence sentence;
    private final List<Phrase> phrases = new ArrayList<>();
    /** The phrase that starts with this word, vague words counted. */
    private final @Nullable Phrase[] startingAt;

    Chunks(Sentence sentence) {
        this.sentence = sentence;
        this.startingAt = new Phrase[sentence.size()];
        int at = 0;
        while (at < sentence.size()) {
            int end = runEnd(at);
            if (end > at) {
                add(at, end);
            }
            at = Math.max(end, at + 1);
        }
    }

    Sentence sentence() {
        return sentence;
    }

    /** In the order of the text, none in another. */
    List<Phrase> phrases() {
        return phrases;
    }

    /** The phrase that begins here, after articles, possessives, adverbs and quotation marks; null where none does. */
    @Nullable
    Phrase at(int index) {
        int at = index;
        while (at < sentence.size() && startingAt[at] == null && leadsIn(sentence.word(at))) {
            at++;
        }
        return at < sentence.size() ? startingAt[at] : null;
    }

    /** The last phrase that ends at or before a word, and not before another; null where none does. */
    @Nullable
    Phrase before(int index, int notBefore) {
        for (int i = phrases.size() - 1; i >= 0; i--) {
            Phrase phrase = phrases.get(i);
            if (phrase.to() <= index) {
                return phrase.from() >= notBefore ? phrase : null;
            }
        }
        return null;
    }

    /** The phrase with what it is of: a bare "ban" needs to be told of what, talks with whom. */
    Phrase told(Phrase phrase) {
        if (phrase.headWord().in(TALKS)) {
            return extended(phrase, WITH);
        }
        return extended(phrase, phrase.isBare() ? TO : OF);
    }

    /** The phrase with what one of these prepositions adds to it: "formation of exoplanets". */
    Phrase extended(Phrase phrase, Set<String> prepositions) {
        int next = phrase.to();
        if (next < sentence.size() && sentence.word(next).in(QUOTE_MARKS)) {
            next++;
        }
        if (next < sentence.size() && sentence.word(next).in(prepositions)) {
            Phrase complement = at(next + 1);
            boolean infinitive = sentence.word(next).lower().equals("to")
                    && complement != null
                    && complement.from() == next + 1
                    && complement.isBare();
            if (complement != null
                    && !infinitive
                    && complement.isTopical()
                    && !isOwner(complement)
                    && complement.to() - phrase.from() <= LONGEST + 1) {
                return phrase.upTo(complement);
            }
        }
        return phrase;
    }

    /** Whether what it owns follows, which is no part of it: "Smith 's", and a word that seems no noun. */
    private boolean isOwner(Phrase phrase) {
        return phrase.to() < sentence.size() && isPossessive(sentence.word(phrase.to()));
    }

    private static boolean pointsAt(Word word) {
        return word.is("DET") || word.in(POINTING) || word.in(QUOTE_MARKS);
    }

    private static boolean leadsIn(Word word) {
        return pointsAt(word) || word.is("ADV") && !word.in(ASKING) || word.is("NUM");
    }

    private int runEnd(int start) {
        int end = start;
        while (end < sentence.size() && belongs(start, end) && !startsAnew(start, end)) {
            end++;
        }
        while (end > start && !sentence.word(end - 1).isNoun()) {
            end--;
        }
        return end;
    }

    /** An adjective after a common noun belongs to the next phrase: "gives the pipeline | new owners". */
    private boolean startsAnew(int start, int index) {
        return index > start
                && sentence.word(index).is("ADJ")
                && sentence.word(index - 1).is("NOUN");
    }

    private boolean belongs(int start, int index) {
        Word word = sentence.word(index);
        boolean first = index == start;
        boolean beforeNoun = index + 1 < sentence.size() && isModifierOrNoun(sentence.word(index + 1));
        if (isModifierOrNoun(word) || word.is("NUM")) {
            return true;
        }
        if (isPossessive(word)) {
            boolean beforeYear =
                    index + 1 < sentence.size() && sentence.word(index + 1).is("NUM");
            return !first
                    && (beforeNoun || beforeYear)
                    && sentence.word(index - 1).isNoun();
        }
        if (word.is("VERB")) {
            return beforeNoun
                    && isParticiple(word)
                    && index > 0
                    && (first
                            ? pointsAt(sentence.word(index - 1))
                            : sentence.word(index - 1).is("ADJ"));
        }
        return word.is("CCONJ")
                && !first
                && sentence.word(index - 1).is("ADJ")
                && beforeNoun
                && sentence.word(index + 1).is("ADJ");
    }

    private static boolean isModifierOrNoun(Word word) {
        return word.isNoun() || word.is("ADJ");
    }

    private static boolean isPossessive(Word word) {
        return word.lower().equals("'s") || word.lower().equals("’s");
    }

    private static boolean isParticiple(Word word) {
        return word.lower().endsWith("ed") || word.lower().endsWith("ing");
    }

    private void add(int start, int end) {
        int to = end;
        // "the attack Tuesday"
        while (to - 1 > start
                && sentence.word(to - 1).in(NEVER)
                && sentence.word(to - 1).is("PROPN")
                && sentence.word(to - 2).isNoun()
                && !sentence.word(to - 2).in(OF_DAYS)) {
            to--;
        }
        int from = start;
        while (from < to - 1 && pointsOnly(from)) {
            from++;
        }
        from = shortened(from, to);
        Phrase phrase = new Phrase(sentence, start, from, to, to - 1);
        phrases.add(phrase);
        for (int i = start; i <= from; i++) {
            startingAt[i] = phrase;
        }
    }

    /** Whether a word before the noun tells nothing of it: a number, "other", "Tuesday", "last week's". */
    private boolean pointsOnly(int index) {
        Word word = sentence.word(index);
        boolean time = word.isNoun() && word.in(NEVER) && (word.is("PROPN") || isPossessive(sentence.word(index + 1)));
        return word.is("NUM") || word.in(VAGUE) || isPossessive(word) || word.is("CCONJ") || time;
    }

    private int shortened(int from, int to) {
        int start = Math.max(from, to - LONGEST);
        while (start < to - 1 && (start > from && sentence.word(start).is("CCONJ") || pointsOnly(start))) {
            start++;
        }
        return start;
    }
}
