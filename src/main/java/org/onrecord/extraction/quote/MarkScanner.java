package org.onrecord.extraction.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.onrecord.text.Sentences;
import org.onrecord.text.Span;
import org.onrecord.text.Text;
import org.onrecord.text.Words;

/**
 * Pairs the quotation marks of a text, a line at a time: plain ones, “English”, „German“, ”Swedish”, «French», »Danish«, 「Japanese」,
 * and 'single' ones of each shape, which are not mistaken for apostrophes. Double and single marks are paired each among themselves.
 */
final class MarkScanner {
    static final String DOUBLE = "\"“”„‟«»＂〝〞「」";
    static final String SINGLE = "'‘’‚‛‹›`『』";

    /** These open unless the mark beside them is open, which they then close. */
    private static final String OPENING = "“«„‟〝「‘‚‹`『";
    /** These close, but open before a word where none is open. */
    private static final String CLOSING = "”»〞」’›』";

    /** « French » stands apart from what it encloses. */
    private static final String SPACED = "«‹";

    private static final String BEFORE_OPENING = "([{—–-/";

    private final Text text;
    private final List<MarkedSpan> pairs = new ArrayList<>();

    private MarkScanner(Text text) {
        this.text = text;
    }

    /** All that stands between marks, by start. Time: linear. */
    static List<MarkedSpan> scan(Text text) {
        MarkScanner scanner = new MarkScanner(text);
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.codePointAt(i) == '\n') {
                Span line = new Span(start, i);
                scanner.scan(line, DOUBLE);
                scanner.scan(line, SINGLE);
                start = i + 1;
            }
        }
        scanner.pairs.sort(Comparator.comparing(MarkedSpan::start));
        return scanner.pairs;
    }

    private void scan(Span line, String family) {
        int open = -1;
        for (int i = line.start(); i < line.end(); i++) {
            if (family.indexOf(text.codePointAt(i)) < 0) {
                continue;
            }
            boolean opens = open < 0 ? opens(line, i) : opensAgain(line, i, open);
            if (opens) {
                unclosed(line, family, open, i);
                open = i;
            } else if (open >= 0 && closes(line, i)) {
                pairs.add(new MarkedSpan(open, i, true));
                open = -1;
            }
        }
        unclosed(line, family, open, line.end());
    }

    /** A double mark that is not closed holds to its sentence's end; to the line's where it begins the line or the next begins so. */
    private void unclosed(Span line, String family, int open, int limit) {
        if (open < 0 || family.equals(SINGLE)) {
            return;
        }
        Span rest = new Span(open + 1, limit);
        boolean goesOn = limit == line.end() && (open == line.start() || nextLineOpens(line));
        List<Span> sentences = goesOn ? List.of() : Sentences.in(text, rest);
        pairs.add(new MarkedSpan(
                open, sentences.isEmpty() ? limit : sentences.get(0).end(), false));
    }

    private boolean nextLineOpens(Span line) {
        int next = line.end();
        while (next < text.length() && Words.isSpace(text.codePointAt(next))) {
            next++;
        }
        return next < text.length() && DOUBLE.indexOf(text.codePointAt(next)) >= 0;
    }

    private boolean opens(Span line, int at) {
        int mark = text.codePointAt(at);
        boolean beforeWord = isEdge(before(line, at)) && !isGap(after(line, at));
        boolean spaced = isOneOf(SPACED, mark) && isEdge(before(line, at)) && at + 1 < line.end();
        return isOneOf(OPENING, mark) ? spaced || !isGap(after(line, at)) : beforeWord;
    }

    /** Whether a mark opens though one is open already, which was then left unclosed. */
    private boolean opensAgain(Span line, int at, int open) {
        int mark = text.codePointAt(at);
        if (isOneOf(CLOSING, mark) || (isOneOf(OPENING, mark) && closesShape(mark, text.codePointAt(open)))) {
            return false;
        }
        return opens(line, at) && at > open + 1;
    }

    /** „German“ ‚marks‘ and »Danish« ones close with what opens elsewhere. */
    private static boolean closesShape(int mark, int opened) {
        return (mark == '“' && (opened == '„' || opened == '‟'))
                || (mark == '‘' && opened == '‚')
                || (mark == '«' && opened == '»')
                || (mark == '‹' && opened == '›');
    }

    /** An apostrophe stands within a word; a single mark that closes does not, but where no words are parted. */
    private boolean closes(Span line, int at) {
        int mark = text.codePointAt(at);
        return isOneOf(DOUBLE, mark)
                || mark == '』'
                || (!isGap(before(line, at)) && !Character.isLetterOrDigit(after(line, at)));
    }

    private int before(Span line, int at) {
        return at > line.start() ? text.codePointAt(at - 1) : ' ';
    }

    private int after(Span line, int at) {
        return at + 1 < line.end() ? text.codePointAt(at + 1) : ' ';
    }

    private static boolean isGap(int c) {
        return Words.isSpace(c);
    }

    private static boolean isEdge(int c) {
        return isGap(c) || isOneOf(BEFORE_OPENING, c) || isOneOf(DOUBLE, c) || isOneOf(SINGLE, c);
    }

    private static boolean isOneOf(String characters, int c) {
        return characters.indexOf(c) >= 0;
    }
}
