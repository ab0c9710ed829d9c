package org.onrecord.extraction.topic;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.onrecord.text.Paragraph.Role;
import org.onrecord.text.Span;
import org.onrecord.text.Text;

/**
 * A noun phrase without what stands before it to point at it: "annexation of Crimea" of "its annexation of Crimea".
 *
 * @param run index of its first word in the sentence, vague words counted: "other" of "other security issues"
 * @param from index of its first word
 * @param to index after its last word
 * @param head index of the noun that it is a kind of
 */
record Phrase(Sentence sentence, int run, int from, int to, int head) {
    private static final Set<String> NEVER = WordLists.list("never");
    private static final Set<String> HOLLOW = WordLists.list("hollow");

    private static final Set<String> MEASURE = WordLists.list("measure");
    private static final Set<String> MARKS = Set.of("\"", "“", "”");
    private static final Pattern KIND = Pattern.compile("(?:al|ic|an|ary|ar)$");

    Span span() {
        return sentence.word(from).span().cover(sentence.word(to - 1).span());
    }

    List<Word> words() {
        return sentence.words().subList(from, to);
    }

    Word headWord() {
        return sentence.word(head);
    }

    String label(Text text) {
        return text.substring(span()).replaceAll("[\"“”]", "").replaceAll("\\s+", " ");
    }

    /** Its label in lower case: the same label is one topic. */
    String key() {
        return words().stream()
                .map(Word::lower)
                .filter(word -> !MARKS.contains(word))
                .collect(Collectors.joining(" "));
    }

    /** What it shares with others that mean the same: the stems of its nouns and adjectives, in order. */
    Set<String> stems() {
        Set<String> stems = new LinkedHashSet<>();
        for (Word word : words()) {
            if (word.isNoun() || word.is("ADJ") || word.is("VERB") || word.is("NUM")) {
                stems.addAll(Stems.of(word));
            }
        }
        return stems;
    }

    /** The stems of its head, two for a hyphenated one. */
    List<String> headStems() {
        return Stems.of(headWord());
    }

    boolean isName() {
        return words().stream().filter(Word::isNoun).allMatch(word -> word.is("PROPN"))
                && words().stream().noneMatch(word -> word.is("VERB"));
    }

    /** Whether it only announces a topic, "the issue of ...", or leaves open which, "other issues". */
    boolean isHollow() {
        return headWord().in(HOLLOW) && (run != from || !isKind());
    }

    /** Whether it is one common noun and nothing else. */
    boolean isBare() {
        return from == head && to == head + 1 && headWord().is("NOUN") && isLowerCase(headWord());
    }

    /** "COVID-19" is a name, whatever its tag; the first letter of a sentence tells nothing. */
    private boolean isLowerCase(Word word) {
        int shown = from == 0 ? word.form().offsetByCodePoints(0, 1) : 0;
        return word.lower().endsWith(word.form().substring(shown));
    }

    /** "the newspaper Star": a description and a name. */
    boolean isDescribedName() {
        return headWord().is("PROPN")
                && sentence.words().subList(from, head).stream().anyMatch(word -> word.is("NOUN") && isLowerCase(word));
    }

    /** Whether what stands before the head tells which kind it is: "trade", "political"; "concrete" does not. */
    boolean isKind() {
        return sentence.words().subList(from, head).stream()
                .anyMatch(word -> word.isNoun() || KIND.matcher(word.lower()).find());
    }

    /** Whether it can stand as a topic at all: no times, no measures, no people in general. */
    boolean isTopical() {
        Word word = headWord();
        return word.isNoun()
                && word.form().codePointCount(0, word.form().length()) > 1
                && Character.isLetter(word.form().codePointAt(0))
                && !word.in(NEVER)
                && !(isBare() && MEASURE.contains(Stems.stem(word.lower())))
                && !NEVER.contains(Stems.stem(word.lower()))
                && !holdsVerb()
                && (!word.is("PROPN") || words().stream().noneMatch(other -> other.is("NOUN") && other.in(NEVER)));
    }

    /** "Johnson suspends parliament": a headline's verb that was taken for a noun between two others. */
    private boolean holdsVerb() {
        return sentence.role() == Role.HEADLINE
                && IntStream.range(from + 1, to - 1)
                        .filter(i -> sentence.word(i - 1).is("PROPN"))
                        .mapToObj(sentence::word)
                        .anyMatch(word -> word.form().matches("\\p{Ll}+[^su]s"));
    }

    /** The same phrase with what follows, up to the end of another: "formation" and "of exoplanets". */
    Phrase upTo(Phrase other) {
        return new Phrase(sentence, run, from, other.to, head);
    }

    /** Words said of it outside the phrase itself, within so many words of it. */
    List<Word> after(int count) {
        return new ArrayList<>(sentence.words().subList(to, Math.min(sentence.size(), to + count)));
    }
}
