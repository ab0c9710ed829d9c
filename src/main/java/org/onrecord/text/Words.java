package org.onrecord.text;

import java.util.Arrays;

/**
 * The words of a text, by index. White space and zero-width spaces part them; each punctuation mark and each CJK character is
 * a word of its own, as BERT's basic tokenizer splits (Devlin et al. 2019). What no word holds is white space. Immutable.
 */
public final class Words {
    private static final int ZERO_WIDTH_SPACE = 0x200B;

    private final int[] starts;
    private final int[] ends;

    private Words(int[] starts, int[] ends) {
        this.starts = starts;
        this.ends = ends;
    }

    /** Splits a text. Time: linear in its length. */
    public static Words of(Text text) {
        return new Splitter(text).split();
    }

    public int size() {
        return starts.length;
    }

    /** Code point where a word starts. */
    public int start(int word) {
        return starts[word];
    }

    /** Code point after a word. */
    public int end(int word) {
        return ends[word];
    }

    /** The place of one word. */
    public Span span(int word) {
        return new Span(starts[word], ends[word]);
    }

    /** The place of a run of words, the last exclusive and not the first. */
    public Span span(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }

    /** Index of the first word that ends after a code point; {@link #size()} where none does. Time: logarithmic. */
    public int firstEndingAfter(int codePoint) {
        int at = Arrays.binarySearch(ends, codePoint);
        return at >= 0 ? at + 1 : -at - 1;
    }

    /** Whether a character parts words: a space of any kind, tabulator, line feed, carriage return. */
    public static boolean isSpace(int c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    /** Whether a character is a word of its own for its punctuation: Unicode's, and all ASCII symbols. */
    public static boolean isPunctuation(int c) {
        if (c < 128) {
            return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    /** The blocks that BERT calls CJK: ideographs, without kana and hangul. */
    private static boolean isIdeograph(int c) {
        return (c >= 0x4E00 && c <= 0x9FFF)
                || (c >= 0x3400 && c <= 0x4DBF)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0x20000 && c <= 0x2A6DF)
                || (c >= 0x2A700 && c <= 0x2CEAF)
                || (c >= 0x2F800 && c <= 0x2FA1F);
    }

    private static final class Splitter {
        private final Text text;
        private int[] starts = new int[256];
        private int[] ends = new int[256];
        private int size;

        Splitter(Text text) {
            this.text = text;
        }

        Words split() {
            int open = -1;
            for (int i = 0; i < text.length(); i++) {
                int c = text.codePointAt(i);
                boolean alone = isPunctuation(c) || isIdeograph(c);
                boolean inside = !alone && !isSpace(c) && c != ZERO_WIDTH_SPACE;
                if (open >= 0 && !inside) {
                    add(open, i);
                    open = -1;
                } else if (open < 0 && inside) {
                    open = i;
                }
                if (alone) {
                    add(i, i + 1);
                }
            }
            if (open >= 0) {
                add(open, text.length());
            }
            return new Words(Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
        }

        private void add(int start, int end) {
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, 2 * size);
                ends = Arrays.copyOf(ends, 2 * size);
            }
            starts[size] = start;
            ends[size++] = end;
        }
    }
}
