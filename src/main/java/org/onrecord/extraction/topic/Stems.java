package org.onrecord.extraction.topic;

import java.util.ArrayList;
import java.util.List;

/** The common part of a noun's singular and plural; enough to see that two phrases share a word. */
final class Stems {
    private Stems() {}

    /** One stem, or for a hyphenated word one for each part as well as for the whole. */
    static List<String> of(Word word) {
        String lower = word.lower();
        if (lower.indexOf('-') < 0) {
            return List.of(stem(lower));
        }
        List<String> stems = new ArrayList<>();
        for (String part : lower.split("-")) {
            if (part.length() > 2) {
                stems.add(stem(part));
            }
        }
        return stems.isEmpty() ? List.of(lower) : stems;
    }

    static String stem(String lower) {
        if (lower.length() > 4 && lower.endsWith("ies")) {
            return lower.substring(0, lower.length() - 3) + "y";
        }
        if (lower.length() > 4 && lower.matches(".*(?:sh|ch|x|ss|z)es")) {
            return lower.substring(0, lower.length() - 2);
        }
        boolean plural = lower.length() > 3
                && lower.endsWith("s")
                && !lower.endsWith("ss")
                && !lower.endsWith("us")
                && !lower.endsWith("is");
        return plural ? lower.substring(0, lower.length() - 1) : lower;
    }
}
