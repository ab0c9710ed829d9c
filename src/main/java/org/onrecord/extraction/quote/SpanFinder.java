package org.onrecord.extraction.quote;

import java.util.ArrayList;
import java.util.List;

/**
 * Contents, cues and speakers of a text, not yet linked. Works through the text in passages, so that memory does not grow with
 * what the model says of it.
 */
final class SpanFinder {
    /** Windows that are read before what they say is decoded: enough to fill batches. */
    private static final int WINDOWS = 32;

    /** Words that wait for the end of their line; in a longer line a span may be cut. */
    private static final int LONGEST_LINE = 8192;

    private final Model model;

    SpanFinder(Model model) {
        this.model = model;
    }

    /** The spans in the order of the text; they do not overlap. */
    List<TaggedSpan> find(Encoding text) {
        List<TaggedSpan> spans = new ArrayList<>();
        List<Window> windows = Window.over(text);
        Rows rows = new Rows();
        for (int i = 0; i < windows.size(); i += WINDOWS) {
            int last = Math.min(windows.size(), i + WINDOWS);
            rows.extend(windows.get(last - 1).to());
            model.read(text, windows.subList(i, last), rows);
            rows.settle(last < windows.size() ? windows.get(last).from() : text.size());
            int end = endOfLines(text, rows);
            readLines(text, rows, end, spans);
            rows.drop(end);
        }
        return spans;
    }

    private static void readLines(Encoding text, Rows rows, int end, List<TaggedSpan> spans) {
        SecondReport second = new SecondReport(text, rows);
        for (int from = rows.from(), to = from; from < end; from = to) {
            to++;
            while (to < end && !text.startsLine(to)) {
                to++;
            }
            new LineReader(rows, from, to).spans().forEach(span -> spans.addAll(second.part(span)));
        }
    }

    /** Up to where the rows can be decoded: nothing goes on over the end of a line. */
    private static int endOfLines(Encoding text, Rows rows) {
        if (rows.to() == text.size()) {
            return rows.to();
        }
        int end = rows.to();
        while (end > rows.from() && !text.startsLine(end)) {
            end--;
        }
        return end == rows.from() && rows.to() - rows.from() > LONGEST_LINE ? rows.to() : end;
    }
}
