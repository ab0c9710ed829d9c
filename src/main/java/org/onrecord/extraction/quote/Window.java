package org.onrecord.extraction.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A run of words that the model reads at once, and the words within that it is asked about: those that stand more centrally
 * here than in the window before or after.
 *
 * @param from first word
 * @param to after the last word
 * @param ownFrom first word it is asked about
 * @param ownTo after the last word it is asked about
 */
record Window(int from, int to, int ownFrom, int ownTo) {
    /** Word pieces in a window: with start and end, half of what the encoder was pretrained with. */
    static final int SIZE = 254;

    /** Word pieces between starts. Every 190 costs a third less time and half a point of exact F1. */
    static final int STRIDE = 128;

    /** Windows that cover a text. They start and end between words. */
    static List<Window> over(Encoding text) {
        List<Window> windows = new ArrayList<>();
        if (text.size() == 0) {
            return windows;
        }
        Window window = new Window(0, wordAfter(text, 0), 0, 0);
        while (window.to < text.size()) {
            // a word has 100 pieces at most, so that each window starts after the one before
            int from = text.wordOf(text.firstPiece[window.from] + STRIDE);
            int to = wordAfter(text, from);
            int border = border(text, window, from, to);
            windows.add(window.owning(border));
            window = new Window(from, to, border, border);
        }
        windows.add(window.owning(window.to));
        return windows;
    }

    /** The word after a window that starts with a word. */
    private static int wordAfter(Encoding text, int from) {
        int end = text.firstPiece[from] + SIZE;
        return end >= text.pieces.length ? text.size() : text.wordOf(end);
    }

    /** The first word that stands more centrally in the next window; of two alike, the longer window has it. */
    private static int border(Encoding text, Window window, int nextFrom, int nextTo) {
        int start = text.firstPiece[nextFrom];
        int middle = start + text.firstPiece[window.to];
        int nextPieces = text.firstPiece[nextTo] - start;
        boolean nextIsLonger = nextPieces > window.pieces(text);
        int word = text.wordOf(middle / 2);
        while (word < window.to && !isBeyond(2 * text.firstPiece[word], middle, nextIsLonger)) {
            word++;
        }
        return word;
    }

    private static boolean isBeyond(int place, int middle, boolean orOn) {
        return place > middle || (orOn && place == middle);
    }

    private Window owning(int end) {
        return new Window(from, to, ownFrom, end);
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
