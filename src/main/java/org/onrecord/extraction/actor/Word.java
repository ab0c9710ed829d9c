package org.onrecord.extraction.actor;

import java.util.Locale;
import java.util.regex.Pattern;
import org.onrecord.text.Span;

/**
 * A word, number or mark of the text.
 *
 * @param span where it stands
 * @param text as written; a possessive "'s" is a word of its own
 * @param lower the same in lower case
 * @param paragraph which paragraph
 * @param sentence which sentence, counted through the text
 * @param opens whether a capital is due here whatever the word: a sentence or a quotation begins
 * @param quoted whether it stands in quotation marks
 * @param heading whether its paragraph has capitals on most words, so that they tell nothing
 * @param front whether it stands before the body, in a headline, a byline, a dateline, a caption
 */
record Word(
        Span span,
        String text,
        String lower,
        int paragraph,
        int sentence,
        boolean opens,
        boolean quoted,
        boolean heading,
        boolean front) {

    /** "London-based", "U.S.-led": adjectives made of names. */
    private static final Pattern COMPOUND = Pattern.compile(
            "-(?:\\p{L}+ed|\\p{L}+ing|led|born|era|style|like|wide|free|only|critic|friendly|held|run|made|winner)$");

    static Word of(
            Span span,
            String text,
            int paragraph,
            int sentence,
            boolean opens,
            boolean quoted,
            boolean heading,
            boolean front) {
        return new Word(
                span,
                text,
                text.toLowerCase(Locale.ROOT).replace('’', '\''),
                paragraph,
                sentence,
                opens,
                quoted,
                heading,
                front);
    }

    /** "OSTBERG" as it is written elsewhere: "Ostberg". */
    static String calm(String word) {
        return word.length() > 3 && word.equals(word.toUpperCase(Locale.ROOT))
                ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT)
                : word;
    }

    boolean isWord() {
        return Character.isLetterOrDigit(text.codePointAt(0));
    }

    /** Begins with a capital, or has one after a small prefix: "al-Qaeda", "iPhone". */
    boolean isCapital() {
        if (COMPOUND.matcher(lower).find()) {
            return false;
        }
        if (Character.isUpperCase(text.codePointAt(0))) {
            return true;
        }
        int hyphen = text.indexOf('-');
        return hyphen == 2
                && text.length() > 3
                && Character.isUpperCase(text.codePointAt(3))
                && text.matches("(?:a[a-z]|el)-.*");
    }

    /** Letters in capitals only, two at least, with or without points: "FBI", "U.N.". */
    boolean isAcronym() {
        String letters = text.replace(".", "");
        return letters.length() >= 2 && letters.length() <= 6 && letters.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    /** One capital, with a point or without: "C.". */
    boolean isInitial() {
        return text.length() <= 2
                && Character.isUpperCase(text.charAt(0))
                && (text.length() == 1 || text.charAt(1) == '.');
    }

    boolean isPossessive() {
        return lower.equals("'s") || text.equals("'") || text.equals("’");
    }

    boolean isIn(java.util.Set<String> words) {
        return words.contains(lower);
    }

    boolean is(String other) {
        return lower.equals(other);
    }
}
