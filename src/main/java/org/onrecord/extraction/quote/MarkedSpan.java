package org.onrecord.extraction.quote;

/**
 * What stands between quotation marks.
 *
 * @param open where the opening mark stands
 * @param end where the closing mark stands, or where what was left unclosed ends
 * @param closed whether a closing mark stands there
 */
record MarkedSpan(int open, int end, boolean closed) {
    /** Its first character. */
    int start() {
        return open + 1;
    }
}
