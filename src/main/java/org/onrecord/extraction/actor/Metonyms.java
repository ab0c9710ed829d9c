package org.onrecord.extraction.actor;

import java.util.Set;

/** Tells a capital that stands for its government from the place itself. */
final class Metonyms {
    private static final Set<String> PLACING = Set.of(
            "in",
            "at",
            "from",
            "near",
            "outside",
            "around",
            "of",
            "through",
            "across",
            "into",
            "toward",
            "towards",
            "via",
            "to",
            "for",
            "downtown",
            "central",
            "visiting",
            "visit",
            "visited",
            "leaving",
            "left",
            "reach",
            "reached",
            "on",
            "over");
    private static final Set<String> INSIDE = Set.of("in", "at", "outside", "near", "inside", "around");
    private static final Set<String> HELPING = Set.of(
            "will", "would", "has", "had", "should", "must", "may", "might", "could", "can", "did", "does", "is", "was",
            "also", "also,");

    private final Page page;

    Metonyms(Page page) {
        this.page = page;
    }

    /** A house of government as a place: "outside Downing Street". */
    boolean isPlace(int from) {
        return page.together(from, from - 1)
                && INSIDE.contains(page.at(page.at(from - 1).is("the") ? from - 2 : from - 1)
                        .lower());
    }

    /** It does what governments do, and no preposition makes it a place. */
    boolean acts(int from, int to) {
        Word before = page.at(from - 1);
        Word after = page.at(to);
        if (page.together(from, from - 1) && PLACING.contains(before.lower())) {
            return false;
        }
        if (Lexicon.get().isSpeechVerb(after.lower())) {
            return true;
        }
        return HELPING.contains(after.lower())
                && Lexicon.get().isSpeechVerb(page.at(to + 1).lower());
    }
}
