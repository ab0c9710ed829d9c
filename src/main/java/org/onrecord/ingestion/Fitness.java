package org.onrecord.ingestion;

/** What a text must be to become an article. */
final class Fitness {
    /** 1 MB of text is a book; what is longer is no article. In UTF-16 units. */
    static final int LONGEST = 2_000_000;

    private Fitness() {}

    static void check(String text) {
        if (text.isBlank()) {
            throw new UnfitText("the text is empty");
        }
        if (text.length() > LONGEST) {
            throw new UnfitText("the text is longer than " + LONGEST + " characters");
        }
        if (text.indexOf('\0') >= 0) {
            throw new UnfitText("the text holds a NUL character: it is no plain text");
        }
        if (text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            throw new UnfitText("the text holds half a surrogate pair: it is no valid Unicode");
        }
    }
}
