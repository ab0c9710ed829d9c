package org.onrecord.extraction;

import java.util.Locale;
import java.util.Set;
import org.onrecord.text.Text;
import org.onrecord.text.Words;

/** Whether a text is English, the one language that the models were taught. */
final class Language {
    static final String ENGLISH = "en";
    /** ISO 639-2: cannot be told. */
    static final String UNDETERMINED = "und";

    /** Words that hold English sentences together and that none of its neighbours writes alike. */
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "the", "of", "and", "to", "that", "it", "with", "his", "be", "by", "this", "not", "are", "but", "from",
            "or", "they", "which", "were", "their", "would", "what", "there", "who", "been", "said", "its");

    /** The least share of them in the first words of 8,692 English news texts was 0.066, in six other languages 0. */
    private static final double LEAST_SHARE = 0.05;

    private static final int FIRST_WORDS = 400;
    /** Fewer words, such as a headline alone, may well hold none of them. */
    private static final int ENOUGH_WORDS = 30;

    private Language() {}

    /** ISO 639 code of the text's language: English, or that it cannot be told. */
    static String of(Text text) {
        Words all = Words.of(text);
        int letters = 0;
        int known = 0;
        for (int i = 0; i < all.size() && letters < FIRST_WORDS; i++) {
            String word = text.substring(all.span(i));
            if (Character.isLetter(word.codePointAt(0))) {
                letters++;
                known += FUNCTION_WORDS.contains(word.toLowerCase(Locale.ROOT)) ? 1 : 0;
            }
        }
        return letters < ENOUGH_WORDS || known >= LEAST_SHARE * letters ? ENGLISH : UNDETERMINED;
    }
}
