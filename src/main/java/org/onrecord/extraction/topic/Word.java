package org.onrecord.extraction.topic;

import java.util.Set;
import org.onrecord.text.Span;

/**
 * A word or a mark of a sentence.
 *
 * @param lower as it stands, in lower case
 * @param tag what it is, a tag of Universal Dependencies (NOUN, PROPN, VERB, ...)
 */
record Word(String form, String lower, String tag, Span span) {
    private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");

    boolean isNoun() {
        return NOUNS.contains(tag);
    }

    boolean isVerb() {
        return tag.equals("VERB") || tag.equals("AUX");
    }

    boolean is(String otherTag) {
        return tag.equals(otherTag);
    }

    boolean in(Set<String> words) {
        return words.contains(lower);
    }
}
