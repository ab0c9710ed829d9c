package org.onrecord.ingestion.likeness;

/**
 * A word as it is compared.
 *
 * @param text in lower case, without accents and apostrophes
 * @param name whether it is written as a name: with a capital, and not as the first of a sentence
 */
record Word(String text, boolean name) {
    /** A name tells whom something is about, and everybody who speaks of them says it. */
    double weight() {
        return name ? 0.5 : 1;
    }
}
