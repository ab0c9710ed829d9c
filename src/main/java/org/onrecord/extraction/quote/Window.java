package org.onrecord.extraction.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A run of words that the model reads at once. Windows overlap, and what each says of a word counts by how far within it stands.
 *
 * @param from first word
 * @param to after the last word
 */
record Window(int from, int to) {
    /** Word pieces in a window: with start and end, half of what the encoder was pretrained with. */
    static final int SIZE = 254;

    /** Word pieces between starts. 160 would be a fifth less work for 0.6 less of exact content F1 (PolNeAR's development set). */
    static final int STRIDE = 128;

    /** Windows that cover a text. They start and end between words. */
    static List<Window> over(Encoding text) {
        List<Window> windows = new ArrayList<>();
        if (text.size() == 0) {
            return windows;
        }
        Window window = new Window(0, wordAfter(text, 0));
        while (window.to < text.size()) {
            windows.add(window);
            // a word has 100 pieces at most, so that each window starts after the one before
            int from = text.wordOf(text.firstPiece[window.from] + STRIDE);
            window = new Window(from, wordAfter(text, from));
        }
        windows.add(window);
        return windows;
    }

    /** The word after a window that starts with a word. */
    private static int wordAfter(Encoding text, int from) {
        int end = text.firstPiece[from] + SIZE;
        return end >= text.pieces.length ? text.size() : text.wordOf(end);
    }

    /**
     * What its word for a word counts: the root of how many words are between it and the nearer edge beyond which there is text.
     * Against taking each word from the window where it stands most centrally, this adds half a point of exact content F1 on
     * either half of PolNeAR's development set.
     */
    float weight(Encoding text, int word) {
        int left = from == 0 ? STRIDE : word - from + 1;
        int right = to == text.size() ? STRIDE : to - word;
        return (float) Math.sqrt(Math.min(STRIDE, Math.min(left, right)));
    }

    /** Whether any of its words has a letter. */
    boolean hasLetters(Encoding text) {
        return IntStream.range(from, to).anyMatch(word -> text.letters[word] != Letters.NONE);
    }

    /** Its length in word pieces. */
    int pieces(Encoding text) {
        return text.firstPiece[to] - text.firstPiece[from];
    }
}
