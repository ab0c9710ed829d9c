package org.onrecord.extraction.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Paragraph;
import org.onrecord.text.Span;
import org.onrecord.text.Text;

/**
 * Quotes that go on in the next paragraph: an opening mark is repeated there while the one before was not closed. What stands so is
 * the first quote's, whatever cue is near.
 */
final class Continuations {
    private static final String OPENING = "\"“„«‘";
    private static final String CLOSING = "\"”“»’";

    /** Quotes looked back over, for the one that is left open and for those that hold a part of what goes on: keeps the time linear. */
    private static final int NEARBY = 20;

    private final Text text;
    private final QuotationMarks marks;
    private final List<FoundQuote> quotes;
    /** The quote that goes on, and where it does; it is put together once, when all its paragraphs are known. */
    private int owner;

    private final List<Span> rests = new ArrayList<>();

    private Continuations(Text text, QuotationMarks marks, List<FoundQuote> quotes) {
        this.text = text;
        this.marks = marks;
        this.quotes = new ArrayList<>(quotes);
    }

    /** The quotes, in the order of the text, each with the paragraphs that go on with it. */
    static List<FoundQuote> join(Text text, List<Paragraph> paragraphs, QuotationMarks marks, List<FoundQuote> quotes) {
        Continuations all = new Continuations(text, marks, quotes);
        for (int i = 1; i < paragraphs.size(); i++) {
            all.join(paragraphs.get(i - 1).span(), paragraphs.get(i).span());
        }
        all.finish();
        return all.quotes;
    }

    private void join(Span before, Span line) {
        int kind = OPENING.indexOf(text.codePointAt(line.start()));
        boolean another = kind < 0 || Turns.isTurn(text.substring(line));
        int open = another ? -1 : unclosed(before, kind);
        if (open < 0 || !isOwned(new Span(open, before.end()))) {
            finish();
            return;
        }
        int close = close(line.start() + 1, line.end(), CLOSING.codePointAt(kind));
        Span rest = new Span(line.start(), close < 0 ? line.end() : close + 1);
        rests.add(rest);
        leaveOut(rest, line);
    }

    /** Whether what a line leaves open is a quote's: of the one that goes on already, or of another, which then does. */
    private boolean isOwned(Span open) {
        if (!rests.isEmpty() && rests.get(rests.size() - 1).overlaps(open)) {
            return true;
        }
        finish();
        Integer found = ownerOf(open);
        if (found != null) {
            owner = found;
        }
        return found != null;
    }

    /** Takes a line's part away from the quotes after the owner. */
    private void leaveOut(Span rest, Span line) {
        int last = firstFrom(line.end()) - 1;
        for (int i = last; i > owner && (i > last - NEARBY || quotes.get(i).start() >= line.start()); i--) {
            List<Span> left = without(quotes.get(i).content(), rest);
            if (left.isEmpty()) {
                quotes.remove(i);
            } else {
                quotes.set(i, quotes.get(i).with(left, marks.kind(left)));
            }
        }
    }

    private void finish() {
        if (rests.isEmpty()) {
            return;
        }
        FoundQuote whole = quotes.get(owner);
        List<Span> content = new ArrayList<>(whole.content().stream()
                .filter(piece -> rests.stream().noneMatch(piece::overlaps))
                .toList());
        content.addAll(rests);
        content.sort(null);
        quotes.set(owner, whole.with(content, marks.kind(content)));
        rests.clear();
    }

    /** Where the mark stands that a line leaves open; -1 where it leaves none. */
    private int unclosed(Span line, int kind) {
        int opening = OPENING.codePointAt(kind);
        int closing = CLOSING.codePointAt(kind);
        int open = -1;
        for (int i = line.start(); i < line.end(); i++) {
            int c = text.codePointAt(i);
            if (open >= 0 && closes(i, line.end(), closing)) {
                open = -1;
            } else if (c == opening) {
                open = i;
            }
        }
        return open;
    }

    private int close(int from, int end, int closing) {
        for (int i = from; i < end; i++) {
            if (closes(i, end, closing)) {
                return i;
            }
        }
        return -1;
    }

    /** An apostrophe within a word does not close. */
    private boolean closes(int at, int end, int closing) {
        return text.codePointAt(at) == closing
                && (at + 1 == end || !Character.isLetterOrDigit(text.codePointAt(at + 1)));
    }

    private @Nullable Integer ownerOf(Span open) {
        int last = firstFrom(open.end()) - 1;
        for (int i = last; i >= 0 && i > last - NEARBY; i--) {
            if (quotes.get(i).content().stream().anyMatch(open::overlaps)) {
                return i;
            }
        }
        return null;
    }

    /** Index of the first quote that starts at a place or after it. */
    private int firstFrom(int place) {
        int low = 0;
        int high = quotes.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quotes.get(middle).start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static List<Span> without(List<Span> content, Span part) {
        return new ArrayList<>(
                content.stream().filter(piece -> !piece.overlaps(part)).toList());
    }
}
