package org.onrecord.extraction.quote;

import java.util.Arrays;

/**
 * The model's tags, in its order: none, then for each {@link Layer} the beginning, inside and end of a span, and a span of one
 * word.
 */
final class Tag {
    static final int COUNT = 13;
    static final int NONE = 0;

    private static final int BEGIN = 1;
    private static final int INSIDE = 2;
    private static final int END = 3;
    private static final int WHOLE = 4;

    private Tag() {}

    /** What a span is for. */
    enum Layer {
        CONTENT(0),
        CUE(4),
        SPEAKER(8);

        private final int before;

        Layer(int before) {
            this.before = before;
        }

        int begin() {
            return before + BEGIN;
        }

        int inside() {
            return before + INSIDE;
        }

        int end() {
            return before + END;
        }

        /** The tag of a span of one word. */
        int whole() {
            return before + WHOLE;
        }

        boolean has(int tag) {
            return tag > before && tag <= before + WHOLE;
        }

        /** Tags a span. */
        void tag(byte[] path, int from, int to) {
            Arrays.fill(path, from, to, (byte) inside());
            path[from] = (byte) (to - from == 1 ? whole() : begin());
            path[to - 1] = (byte) (to - from == 1 ? whole() : end());
        }

        /** Not for the tag of no span. */
        static Layer of(int tag) {
            return CONTENT.has(tag) ? CONTENT : CUE.has(tag) ? CUE : SPEAKER;
        }
    }

    /** Whether a span starts at a word with this tag. */
    static boolean starts(int tag) {
        return tag % 4 == BEGIN || isWhole(tag);
    }

    /** Whether a span ends with a word with this tag. */
    static boolean finishes(int tag) {
        return tag % 4 == END || isWhole(tag);
    }

    private static boolean isWhole(int tag) {
        return tag != NONE && tag % 4 == 0;
    }

    /** Whether a span goes on after a word with this tag. */
    static boolean staysOpen(int tag) {
        return tag % 4 == BEGIN || tag % 4 == INSIDE;
    }

    /** Whether a word with this tag goes on with a span. */
    static boolean continues(int tag) {
        return tag % 4 == INSIDE || tag % 4 == END;
    }

    static boolean mayFollow(int tag, int next) {
        return staysOpen(tag) ? continues(next) && Layer.of(tag) == Layer.of(next) : !continues(next);
    }
}
