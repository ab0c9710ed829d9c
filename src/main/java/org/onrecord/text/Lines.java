package org.onrecord.text;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text that hold something, without the white space around them; hard-wrapped lines are joined. */
final class Lines {
    private final Text text;
    private final List<Span> lines = new ArrayList<>();

    private Lines(Text text) {
        this.text = text;
    }

    static List<Span> of(Text text) {
        Lines splitter = new Lines(text);
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isBreak(text.codePointAt(i))) {
                splitter.add(start, i);
                start = i + 1;
            }
        }
        return splitter.lines;
    }

    private void add(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.codePointAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.codePointAt(end - 1))) {
            end--;
        }
        if (start == end) {
            return;
        }
        Span line = new Span(start, end);
        int last = lines.size() - 1;
        if (last >= 0 && continues(lines.get(last), line)) {
            lines.set(last, lines.get(last).cover(line));
        } else {
            lines.add(line);
        }
    }

    /** A line that goes on in lower case where the one right above it broke off amid a sentence. */
    private boolean continues(Span above, Span line) {
        int end = text.codePointAt(above.end() - 1);
        return Character.isLowerCase(text.codePointAt(line.start()))
                && (Character.isLowerCase(end) || end == ',')
                && breaksBetween(above.end(), line.start()) == 1;
    }

    private int breaksBetween(int from, int to) {
        int breaks = 0;
        for (int i = from; i < to; i++) {
            if (text.codePointAt(i) != '\r' && isBreak(text.codePointAt(i))) {
                breaks++;
            }
        }
        return breaks;
    }

    private static boolean isBreak(int c) {
        return c == '\n' || c == '\r' || c == '\f' || c == 0x0B || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    /** White space, no-break spaces, zero-width marks and other characters that show nothing. */
    private static boolean isBlank(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }
}
