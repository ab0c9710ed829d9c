package org.onrecord.extraction.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.Extraction.ActorKind;

/**
 * What a lexicon knows about a name.
 *
 * @param kind what it names
 * @param name the actor's name in full ("Russia" for "Moscow")
 * @param use how the words stand for it
 * @param countryCode ISO 3166-1 alpha-2
 * @param nouns what describes it ("alliance")
 */
record Known(ActorKind kind, String name, Use use, @Nullable String countryCode, List<String> nouns) {
    enum Use {
        /** "Russia". */
        NAME,
        /** "Russian": no mention of its own. */
        ADJECTIVE,
        /** "Russians". */
        PEOPLE,
        /** "Moscow": a place, and its government where it acts. */
        CAPITAL,
        /** "the Kremlin": the government always. */
        SEAT
    }
}
