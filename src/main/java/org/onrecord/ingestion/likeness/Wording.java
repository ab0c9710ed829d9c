package org.onrecord.ingestion.likeness;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text as they are compared: without accents, apostrophes and punctuation, so that "Don’t" and "dont",
 * "naïve" and "naive", "e-mail" and "email" are one.
 */
final class Wording {
    private final List<Word> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean opensSentence = true;

    private Wording() {}

    static List<Word> words(String text) {
        Wording wording = new Wording();
        wording.read(Normalizer.normalize(text, Normalizer.Form.NFKD));
        return wording.words;
    }

    private void read(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                word.append(c);
            } else if (!isInsideWord(c)) {
                close();
                opensSentence |= ".?!…:“\"".indexOf(c) >= 0;
            }
        }
        close();
    }

    private boolean isInsideWord(char c) {
        boolean joins = (c == '-' || c == '‐' || c == '‑') && word.length() == 1;
        return joins || c == '\'' || c == '’' || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private void close() {
        if (!word.isEmpty()) {
            String lower = word.toString().toLowerCase(Locale.ROOT);
            words.add(new Word(lower, !opensSentence && isCapitalised(lower)));
            opensSentence = false;
            word.setLength(0);
        }
    }

    /** "Putin"; a word all in capitals is shouted. */
    private boolean isCapitalised(String lower) {
        return word.charAt(0) != lower.charAt(0) && (word.length() == 1 || word.charAt(1) == lower.charAt(1));
    }
}
