package org.onrecord.ingestion.likeness;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which words of a quote are the speaker's own. */
enum Form {
    /** All of it stands in quotation marks. */
    WHOLE,
    /** Those in quotation marks. */
    MARKED,
    /** None, or nobody can tell: the words are the writer's. */
    UNMARKED;

    /** What stands in double marks, or opens in them and ends with the quote. */
    private static final Pattern IN_MARKS = Pattern.compile("[\"“«„]([^\"“”«»„]+)(?:[\"”»]|$)");

    /** Of a quote's kind. */
    static Form of(String kind) {
        return switch (kind) {
            case "DIRECT" -> WHOLE;
            case "MIXED" -> MARKED;
            default -> UNMARKED;
        };
    }

    /** The words that a quote is compared by: where some stand in marks, those alone. */
    List<Word> words(String quote) {
        return Wording.words(this == MARKED ? inMarks(quote) : quote);
    }

    private static String inMarks(String quote) {
        return IN_MARKS.matcher(quote).results().map(piece -> piece.group(1)).collect(Collectors.joining(" "));
    }
}
