package org.onrecord.extraction.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.extraction.Extraction.QuoteKind;
import org.onrecord.text.Span;
import org.onrecord.text.Text;
import org.onrecord.text.Words;

/** The quotation marks of a text: how much of a quote stands in them, and which of them are around a quote rather than in it. */
final class QuotationMarks {
    private final Text text;
    /** Letters and digits in marks before each code point, and before the end. */
    private final int[] marked;
    /** Letters and digits before each code point, and before the end. */
    private final int[] all;
    /** For each mark the one that it goes with. */
    private final Map<Integer, Integer> partners = new HashMap<>();

    QuotationMarks(Text text) {
        this.text = text;
        List<MarkedSpan> spans = MarkScanner.scan(text);
        marked = new int[text.length() + 1];
        all = new int[text.length() + 1];
        int next = 0;
        int inside = 0;
        for (int i = 0; i < text.length(); i++) {
            while (next < spans.size() && spans.get(next).start() <= i) {
                inside = Math.max(inside, spans.get(next++).end());
            }
            int counts = Character.isLetterOrDigit(text.codePointAt(i)) ? 1 : 0;
            all[i + 1] = all[i] + counts;
            marked[i + 1] = marked[i] + (i < inside ? counts : 0);
        }
        for (MarkedSpan span : spans) {
            if (span.closed()) {
                partners.put(span.open(), span.end());
                partners.put(span.end(), span.open());
            }
        }
    }

    /** DIRECT where all letters and digits stand in marks, MIXED where some do. */
    QuoteKind kind(List<Span> content) {
        int inMarks = 0;
        int letters = 0;
        for (Span span : content) {
            inMarks += marked[span.end()] - marked[span.start()];
            letters += all[span.end()] - all[span.start()];
        }
        if (inMarks == 0) {
            return QuoteKind.INDIRECT;
        }
        return inMarks == letters ? QuoteKind.DIRECT : QuoteKind.MIXED;
    }

    /**
     * Takes off white space, commas and marks around a content. Of a pair of which one mark stands in the content, the other comes
     * in where it stands right beside, and the first goes where it does not. What is nothing else is returned as it is.
     */
    Span fit(Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && (isLoose(start, start, end) || isLoose(end - 1, start, end) || isPair(start, end - 1))) {
            if (isLoose(end - 1, start, end)) {
                end--;
            } else {
                start++;
            }
        }
        if (start == end) {
            return span;
        }
        int open = isIn(partner(start - 1), start, end) ? start - 1 : start;
        int closing = end < text.length() && text.codePointAt(end) == ',' ? end + 1 : end;
        return new Span(open, isIn(partner(closing), start, end) ? closing + 1 : end);
    }

    private int partner(int mark) {
        return partners.getOrDefault(mark, -1);
    }

    private boolean isPair(int open, int close) {
        return partner(open) == close;
    }

    private static boolean isIn(int at, int start, int end) {
        return at >= start && at < end;
    }

    private boolean isLoose(int at, int start, int end) {
        int c = text.codePointAt(at);
        if (Words.isSpace(c) || c == ',') {
            return true;
        }
        boolean isMark = partners.containsKey(at) || MarkScanner.DOUBLE.indexOf(c) >= 0;
        return isMark && !isIn(partner(at), start, end);
    }
}
