package org.onrecord.extraction.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.topic.Discussions.Discussed;
import org.onrecord.text.Span;

/** What stands before a verb of a sentence: its auxiliaries, its subject, a "not". */
final class Clause {
    private static final Set<String> MODAL = WordLists.list("modal");
    private static final Set<String> BE = WordLists.list("be");
    private static final Set<String> REFUSE = WordLists.list("refuse");
    private static final Set<String> OWN = Set.of("i", "we", "you");

    /** How far before the verb its "not" or "declined to" may stand. */
    private static final int NEAR = 4;
    /** How far before the verb a subject may begin. */
    private static final int SUBJECT_WITHIN = 14;

    private final Chunks chunks;
    private final Sentence sentence;
    private final int verb;
    /** Index of the first word of the verb and its auxiliaries. */
    private final int start;

    Clause(Chunks chunks, int verb) {
        this.chunks = chunks;
        this.sentence = chunks.sentence();
        this.verb = verb;
        int at = verb;
        while (at > 0 && helps(sentence.word(at - 1))) {
            at--;
        }
        while (at < verb && sentence.word(at).is("ADV")) {
            at++;
        }
        this.start = at;
    }

    private static boolean helps(Word word) {
        return word.is("AUX") || word.is("ADV") || word.is("PART") || word.in(MODAL) || word.in(BE);
    }

    int start() {
        return start;
    }

    boolean has(Predicate<Word> auxiliary) {
        return sentence.words().subList(start, verb).stream().anyMatch(auxiliary);
    }

    boolean isPassive() {
        return has(word -> word.in(BE));
    }

    /** Whether it is said of what will be: "will look at", "are to look at". */
    boolean isToCome() {
        return has(word -> word.in(MODAL) && !word.lower().equals("to")) || has(word -> word.is("PART")) && isPassive();
    }

    /** Whether those who talk here speak of themselves: then it is speech, and not the article that tells. */
    boolean isOwnSpeech() {
        return start == 0
                || sentence.words().subList(Math.max(0, start - NEAR), start).stream()
                        .anyMatch(word -> word.in(OWN));
    }

    /** Whether it is said not to happen: "declined to discuss". */
    boolean isDenied() {
        return sentence.words().subList(Math.max(0, verb - NEAR), verb).stream().anyMatch(word -> word.in(REFUSE));
    }

    /** The subject whose head is one of these nouns; null where the verb has another. */
    @Nullable
    Phrase subject(Set<String> heads) {
        return subject(phrase -> phrase.headWord().in(heads));
    }

    /** The nearest noun phrase before the verb, in its clause, that is such a one; null where there is none. */
    @Nullable
    Phrase subject(Predicate<Phrase> such) {
        int end = beforeAside(start);
        int first = clauseStart(end);
        for (Phrase phrase = chunks.before(end, first); phrase != null; phrase = chunks.before(phrase.from(), first)) {
            if (such.test(phrase)) {
                return phrase;
            }
        }
        return null;
    }

    /** Steps over what stands between commas: "the meeting, to be held in Brussels, will ...". */
    private int beforeAside(int end) {
        if (end > 0 && sentence.word(end - 1).lower().equals(",")) {
            for (int i = end - 2; i >= Math.max(0, end - SUBJECT_WITHIN); i--) {
                if (sentence.word(i).lower().equals(",")) {
                    return i;
                }
            }
        }
        return end;
    }

    private int clauseStart(int end) {
        int first = Math.max(0, end - SUBJECT_WITHIN);
        for (int i = end - 1; i >= first; i--) {
            Word word = sentence.word(i);
            if (word.isVerb() && !word.lower().endsWith("ed")
                    || word.is("SCONJ")
                    || word.lower().equals(",")) {
                return i + 1;
            }
        }
        return first;
    }

    /** What these things are said by, from a word of the sentence on; nothing where the clause denies it. */
    List<Discussed> says(int from, List<Phrase> things, int directness) {
        List<Discussed> said = new ArrayList<>();
        if (!isDenied()) {
            for (Phrase thing : things) {
                said.add(new Discussed(thing, evidence(from, thing), directness));
            }
        }
        return said;
    }

    private Span evidence(int from, Phrase thing) {
        int start = from;
        while (start > 0
                && sentence.word(from).isNoun()
                && (sentence.word(start - 1).is("DET")
                        || sentence.word(start - 1).is("ADJ")
                        || sentence.word(start - 1).is("NUM"))) {
            start--;
        }
        return sentence.word(start).span().cover(sentence.word(verb).span()).cover(thing.span());
    }
}
