package org.onrecord.ingestion.likeness;

/** Which words of a quote are the speaker's own. */
enum Form {
    /** All of it stands in quotation marks. */
    WHOLE,
    /** Those in quotation marks. */
    MARKED,
    /** None, or nobody can tell: the words are the writer's. */
    UNMARKED;

    /** Of a quote's kind. */
    static Form of(String kind) {
        return switch (kind) {
            case "DIRECT" -> WHOLE;
            case "MIXED" -> MARKED;
            default -> UNMARKED;
        };
    }
}
