package org.onrecord.api.schema;

/** Descriptions that many fields share. */
final class Describe {
    static final String ID = "Names this one among everything in the archive. Opaque; stays the same for ever.";

    static final String FIRST = "How many at most, from the front: 1 to 100. 20 unless told.";
    static final String AFTER = "Only what follows the edge with this cursor.";
    static final String LAST = "How many at most, from the back: 1 to 100. Not together with `first`.";
    static final String BEFORE = "Only what precedes the edge with this cursor.";

    static final String EDGES = "What is on this page, each with its cursor.";
    static final String NODES = "What is on this page, without cursors.";
    static final String PAGE_INFO = "Whether there are more pages, and the cursors to reach them.";
    static final String TOTAL_COUNT = "How many there are on all pages together. Counted only when asked for.";
    static final String CURSOR = "The place of this edge in the list: for `after` and `before`.";

    static final String NOT = "Only what does not fit this filter.";
    static final String ORDER_BY = "Which come first.";
    static final String FILTER = "Only those that fit all that is given here.";

    static final String VERSION = "Counts the corrections of it: what to send as `expectedVersion`.";
    static final String EXPECTED_VERSION = "`version` as you saw it. Where it is another by now, nothing is changed.";
    static final String NOTE = "Why, for those who read the history. At most 2000 characters.";

    private Describe() {}
}
