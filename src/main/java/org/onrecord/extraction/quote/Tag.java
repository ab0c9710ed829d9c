package org.onrecord.extraction.quote;

/** The model's tags, in its order: O, then for each {@link Layer} the beginning, inside and end of a span, and a span of one word. */
final class Tag {
    static final int COUNT = 13;

    private Tag() {}

    /** What a span is for. */
    enum Layer {
        CONTENT,
        CUE,
        SPEAKER
    }

    static boolean begins(int tag) {
        return tag % 4 == 1;
    }

    static boolean ends(int tag) {
        return tag != 0 && tag % 4 == 3;
    }

    /** Whether the tag is a span of one word. */
    static boolean isWhole(int tag) {
        return tag != 0 && tag % 4 == 0;
    }

    /** Whether a span goes on after a word with this tag. */
    static boolean staysOpen(int tag) {
        return tag % 4 == 1 || tag % 4 == 2;
    }

    /** Whether a word with this tag goes on with a span. */
    static boolean continues(int tag) {
        return tag % 4 == 2 || tag % 4 == 3;
    }

    static boolean mayFollow(int tag, int next) {
        return staysOpen(tag) ? continues(next) && layer(tag) == layer(next) : !continues(next);
    }

    /** Not for the tag of no span, 0. */
    static Layer layer(int tag) {
        return Layer.values()[(tag - 1) / 4];
    }
}
