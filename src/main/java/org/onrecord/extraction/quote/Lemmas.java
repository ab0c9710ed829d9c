package org.onrecord.extraction.quote;

import java.util.ArrayList;
import java.util.List;

/** The dictionary forms that a regular English verb form or plural may belong to. */
final class Lemmas {
    private Lemmas() {}

    /**
     * Candidates, likeliest first; a dictionary decides between them.
     *
     * @param word in lower case
     */
    static List<String> candidates(String word) {
        List<String> candidates = new ArrayList<>();
        candidates.add(word);
        if (word.endsWith("s") && !word.endsWith("ss")) {
            add(candidates, word, "ies", "y");
            add(candidates, word, "s", "");
            add(candidates, word, "es", "");
        }
        if (word.endsWith("ed")) {
            add(candidates, word, "ied", "y");
            add(candidates, word, "d", "");
            addStem(candidates, word, "ed");
        }
        if (word.endsWith("ing")) {
            add(candidates, word, "ing", "e");
            addStem(candidates, word, "ing");
        }
        return candidates;
    }

    private static void add(List<String> candidates, String word, String ending, String instead) {
        if (word.endsWith(ending) && word.length() > ending.length() + 1) {
            candidates.add(word.substring(0, word.length() - ending.length()) + instead);
        }
    }

    /** The stem, and the stem without its doubled consonant: planned, plan. */
    private static void addStem(List<String> candidates, String word, String ending) {
        int length = word.length() - ending.length();
        add(candidates, word, ending, "");
        if (length > 2 && word.charAt(length - 1) == word.charAt(length - 2)) {
            candidates.add(word.substring(0, length - 1));
        }
    }
}
