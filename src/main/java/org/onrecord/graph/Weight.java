package org.onrecord.graph;

/** What is dearer than an object of a few fields, measured in such objects. */
final class Weight {
    /** Fields that count as one object. */
    private static final int FIELDS = 10;

    /** What a whole list is gone through for: counting it, or finding those that occur in it most. */
    static final Size WHOLE_LIST = variables -> 100;

    /** The same for the list of all quotes: a request may do so some times, not hundreds. */
    static final Size ALL_QUOTES = variables -> 1_000;

    /** The text of an article, beside its other fields: a few thousand characters. */
    static final Size WHOLE_TEXT = variables -> 10;

    private Weight() {}

    /** An object with so many fields. */
    static Size object(int fields) {
        int objects = Math.max(1, (fields + FIELDS - 1) / FIELDS);
        return variables -> objects;
    }
}
