package org.onrecord.extraction.quote;

/**
 * The model's tags, in its order: none, then for each {@link Layer} the beginning, inside and end of a span, and a span of one
 * word.
 */
final class Tag {
    static final int COUNT = 13;
    static final int NONE = 0;

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
            return before + 1;
        }

        int inside() {
            return before + 2;
        }

        int end() {
            return before + 3;
        }

        /** The tag of a span of one word. */
        int whole() {
            return before + 4;
        }
    }
}
