package org.onrecord.ingestion.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Arrays;

/** Lines of bytes, of which those that are too long are passed over without being held in memory. */
final class LongLines {
    private final BufferedInputStream in;
    private final int longest;
    private final byte[] chunk = new byte[1 << 16];
    private int from;
    private int to;
    private byte[] line = new byte[1 << 12];
    private int length;
    private long number;

    /**
     * @param longest in bytes
     */
    LongLines(BufferedInputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** Goes to the next line. False at the end. */
    boolean next() throws IOException {
        length = 0;
        boolean any = false;
        while (fill()) {
            any = true;
            int end = indexOfNewline();
            append(end < 0 ? to : end);
            from = end < 0 ? to : end + 1;
            if (end >= 0) {
                break;
            }
        }
        number += any ? 1 : 0;
        return any;
    }

    /** From 1. */
    long number() {
        return number;
    }

    boolean isTooLong() {
        return length > longest;
    }

    byte[] bytes() {
        return line;
    }

    /** How many of {@link #bytes()} are the line. */
    int length() {
        return length;
    }

    private boolean fill() throws IOException {
        if (from < to) {
            return true;
        }
        from = 0;
        to = in.read(chunk, 0, chunk.length);
        return to > 0;
    }

    private int indexOfNewline() {
        for (int i = from; i < to; i++) {
            if (chunk[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    private void append(int end) {
        int count = end - from;
        if (isTooLong() || length + count > longest) {
            length = longest + 1;
            return;
        }
        if (length + count > line.length) {
            line = Arrays.copyOf(line, Math.max(length + count, Math.min(longest, 2 * line.length)));
        }
        System.arraycopy(chunk, from, line, length, count);
        length += count;
    }
}
