package org.onrecord.extraction.quote;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.onrecord.text.Text;
import org.onrecord.text.Words;

/**
 * A text as the model sees it: each word's pieces, its {@link Letters}, the break before it, where it stands to quotation marks.
 */
final class Encoding {
    /** The break before a word: none, a space, a line, an empty line. The first word has the last. */
    static final int LINE = 2;

    static final int EMPTY_LINE = 3;

    final Words words;
    /** Word pieces, all words' in a row. */
    final int[] pieces;
    /** Index of each word's first piece, and of the end. */
    final int[] firstPiece;

    final byte[] letters;
    final byte[] breaks;
    final byte[] marks;
    /** Sentence ends outside quotation marks before each word, and before the end. */
    final int[] sentenceEnds;
    /** Lines before each word, counting its own. */
    final int[] lines;

    Encoding(Text text, WordPieces vocabulary) {
        words = Words.of(text);
        int size = words.size();
        firstPiece = new int[size + 1];
        letters = new byte[size];
        breaks = new byte[size];
        marks = new byte[size];
        sentenceEnds = new int[size + 1];
        lines = new int[size];
        IntStream.Builder all = IntStream.builder();
        MarkState state = new MarkState();
        for (int i = 0; i < size; i++) {
            String word = text.substring(words.span(i));
            breaks[i] = (byte) (i == 0 ? EMPTY_LINE : breakBetween(text, words.end(i - 1), words.start(i)));
            lines[i] = (i == 0 ? 0 : lines[i - 1]) + (startsLine(i) ? 1 : 0);
            letters[i] = (byte) Letters.of(word).ordinal();
            marks[i] = (byte) state.next(word, startsLine(i));
            sentenceEnds[i + 1] = sentenceEnds[i] + (marks[i] == MarkState.OUTSIDE && endsSentence(word) ? 1 : 0);
            int[] ids = vocabulary.of(word).toArray();
            Arrays.stream(ids).forEach(all::add);
            firstPiece[i + 1] = firstPiece[i] + ids.length;
        }
        pieces = all.build().toArray();
    }

    int size() {
        return words.size();
    }

    /** Whether a word begins a line; nothing goes on over that. */
    boolean startsLine(int word) {
        return breaks[word] >= LINE;
    }

    /** The word that holds a piece. */
    int wordOf(int piece) {
        int at = Arrays.binarySearch(firstPiece, piece);
        return at >= 0 ? at : -at - 2;
    }

    private static int breakBetween(Text text, int from, int to) {
        int feeds = 0;
        for (int i = from; i < to; i++) {
            if (text.codePointAt(i) == '\n') {
                feeds++;
            }
        }
        return feeds > 0 ? Math.min(feeds + 1, EMPTY_LINE) : Math.min(to - from, 1);
    }

    private static boolean endsSentence(String word) {
        return word.equals(".") || word.equals("!") || word.equals("?");
    }
}
