package org.onrecord.extraction.quote;

/** How a word is written. The model is uncased; this is what it knows of capitals. The order is the model's. */
enum Letters {
    /** Not used: the value of what is no word. */
    PADDING,
    SMALL,
    CAPITALISED,
    CAPITALS,
    OTHER,
    NONE;

    static Letters of(String word) {
        int[] letters = word.codePoints().filter(Character::isLetter).toArray();
        if (letters.length == 0) {
            return NONE;
        }
        int small = 0;
        int capital = 0;
        for (int c : letters) {
            small += Character.isLowerCase(c) ? 1 : 0;
            capital += Character.isUpperCase(c) ? 1 : 0;
        }
        if (small == letters.length) {
            return SMALL;
        }
        boolean restSmall = small - (Character.isLowerCase(letters[0]) ? 1 : 0) == letters.length - 1;
        if (Character.isUpperCase(word.codePointAt(0)) && restSmall) {
            return CAPITALISED;
        }
        return capital == letters.length ? CAPITALS : OTHER;
    }
}
