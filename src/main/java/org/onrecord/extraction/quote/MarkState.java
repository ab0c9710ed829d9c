package org.onrecord.extraction.quote;

/**
 * Where words stand to quotation marks, as the model was taught it: plain, since it sees the marks themselves too. A line closes
 * what is open, and plain marks take turns. What is told to readers comes from {@link QuotationMarks}.
 */
final class MarkState {
    static final int OUTSIDE = 0;
    static final int OPENING = 1;
    static final int INSIDE = 2;
    static final int CLOSING = 3;

    private boolean inside;

    int next(String word, boolean startsLine) {
        inside &= !startsLine;
        return switch (word) {
            case "“", "«", "„" -> open();
            case "”", "»" -> close();
            case "\"", "＂" -> inside ? close() : open();
            default -> inside ? INSIDE : OUTSIDE;
        };
    }

    private int open() {
        inside = true;
        return OPENING;
    }

    private int close() {
        inside = false;
        return CLOSING;
    }
}
