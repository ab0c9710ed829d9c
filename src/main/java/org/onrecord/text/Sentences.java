package org.onrecord.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Splits English text into sentences by rules: a sentence ends with a full stop, a question or exclamation mark or an ellipsis,
 * and what closes around it, when what follows can start one.
 */
public final class Sentences {
    private static final String ENDS = ".!?…";
    private static final String CLOSING = "\"'”’»›)]}";
    private static final String OPENING = "\"'“‘„‚«‹([{`";

    /** Titles and the like: a name or number follows, no new sentence. */
    private static final Set<String> NEVER_LAST = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "rev", "hon", "st", "sen", "sens", "rep", "reps", "gov", "govs", "gen",
            "lt", "col", "sgt", "capt", "cmdr", "maj", "adm", "cpl", "pvt", "pres", "supt", "det", "insp", "messrs",
            "mt", "ft", "vs", "no", "nos", "al", "fig", "jan", "feb", "aug", "sept", "oct", "nov", "dec");

    /** Abbreviations that do end sentences at times. */
    private static final Set<String> SELDOM_LAST = Set.of(
            "inc", "corp", "co", "ltd", "jr", "sr", "bros", "dept", "univ", "ave", "blvd", "ph.d", "m.d", "esq", "etc");

    /** Words that start a sentence and no name: after these an abbreviation was the last word. */
    private static final Set<String> STARTERS = Set.of(
            "the",
            "a",
            "an",
            "this",
            "that",
            "these",
            "those",
            "it",
            "he",
            "she",
            "they",
            "we",
            "i",
            "you",
            "his",
            "her",
            "its",
            "their",
            "our",
            "in",
            "on",
            "at",
            "for",
            "from",
            "with",
            "by",
            "to",
            "as",
            "but",
            "and",
            "or",
            "so",
            "if",
            "when",
            "while",
            "after",
            "before",
            "since",
            "there",
            "what",
            "who",
            "how",
            "why",
            "where",
            "however",
            "although",
            "some",
            "many",
            "most",
            "no",
            "not",
            "yet",
            "still",
            "then",
            "now",
            "also",
            "one",
            "both",
            "under",
            "even");

    /** Beyond this nothing is looked up: keeps the time linear. */
    private static final int LONGEST_WORD = 20;

    private final Text text;
    private final int end;
    private int at;

    private Sentences(Text text, Span span) {
        this.text = text;
        this.at = span.start();
        this.end = span.end();
    }

    /**
     * The sentences of a piece of text, in its order, without the white space around them. Time: linear.
     *
     * @param span a paragraph's, or any other; no sentence goes beyond it
     */
    public static List<Span> in(Text text, Span span) {
        return new Sentences(text, span).split();
    }

    private List<Span> split() {
        List<Span> sentences = new ArrayList<>();
        skipSpace();
        int start = at;
        while (at < end) {
            int mark = at;
            if (ENDS.indexOf(text.codePointAt(at++)) < 0) {
                continue;
            }
            skip(ENDS);
            boolean plainStop = at == mark + 1 && text.codePointAt(mark) == '.';
            skip(CLOSING);
            int sentenceEnd = at;
            skipSpace();
            if (at == end || (at > sentenceEnd && !goesOn(start, mark, plainStop))) {
                sentences.add(new Span(start, sentenceEnd));
                start = at;
            }
        }
        if (start < end) {
            int last = end;
            while (last > start && Words.isSpace(text.codePointAt(last - 1))) {
                last--;
            }
            sentences.add(new Span(start, last));
        }
        return sentences;
    }

    /** Whether the sentence goes on with what stands at the position, after a mark and white space. */
    private boolean goesOn(int start, int mark, boolean plainStop) {
        int next = at;
        while (next < end && OPENING.indexOf(text.codePointAt(next)) >= 0) {
            next++;
        }
        if (next == end || Character.isLowerCase(text.codePointAt(next))) {
            return true;
        }
        return plainStop && isAbbreviation(wordBefore(start, mark), wordFrom(next));
    }

    private static boolean isAbbreviation(String before, String next) {
        if (NEVER_LAST.contains(before)) {
            return true;
        }
        boolean initial = before.length() == 1 && !before.equals("i") && Character.isLetter(before.charAt(0));
        boolean acronym = before.indexOf('.') > 0;
        return (initial || acronym || SELDOM_LAST.contains(before)) && !STARTERS.contains(next);
    }

    /** The word that a full stop follows, in small letters; its inner full stops stay: "u.s". */
    private String wordBefore(int start, int mark) {
        int from = mark;
        while (from > start && mark - from < LONGEST_WORD && isInner(text.codePointAt(from - 1))) {
            from--;
        }
        return text.substring(from, mark).toLowerCase(Locale.ROOT);
    }

    private String wordFrom(int from) {
        int to = from;
        while (to < end && to - from < LONGEST_WORD && Character.isLetter(text.codePointAt(to))) {
            to++;
        }
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }

    private static boolean isInner(int c) {
        return Character.isLetter(c) || c == '.';
    }

    private void skip(String characters) {
        while (at < end && characters.indexOf(text.codePointAt(at)) >= 0) {
            at++;
        }
    }

    private void skipSpace() {
        while (at < end && Words.isSpace(text.codePointAt(at))) {
            at++;
        }
    }
}
