package org.onrecord.extraction.actor;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Third-person pronouns and those of the speaker. */
enum Pronoun {
    HE(Gender.MALE),
    SHE(Gender.FEMALE),
    I(Gender.UNKNOWN);

    private static final Map<String, Pronoun> WORDS = Map.ofEntries(
            Map.entry("he", HE),
            Map.entry("him", HE),
            Map.entry("his", HE),
            Map.entry("himself", HE),
            Map.entry("she", SHE),
            Map.entry("her", SHE),
            Map.entry("hers", SHE),
            Map.entry("herself", SHE),
            Map.entry("i", I),
            Map.entry("me", I),
            Map.entry("my", I),
            Map.entry("mine", I),
            Map.entry("myself", I));

    final Gender gender;

    Pronoun(Gender gender) {
        this.gender = gender;
    }

    static @Nullable Pronoun of(Word word) {
        if (word.lower().equals("i") && !word.text().equals("I")) {
            return null;
        }
        return WORDS.get(word.lower());
    }
}
