package org.onrecord.extraction.quote;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The pieces that the model knows words by: uncased WordPiece, the longest first (Wu et al. 2016, as in BERT).
 */
final class WordPieces {
    static final int PADDING = 0;
    static final int UNKNOWN = 100;
    static final int START = 101;
    static final int END = 102;

    /** A longer word is unknown as a whole, as in BERT. */
    static final int LONGEST_WORD = 100;

    private static final int REPLACEMENT_CHARACTER = 0xFFFD;
    private static final String INNER = "##";

    private final Map<String, Integer> ids;
    private final int longestPiece;

    private WordPieces(Map<String, Integer> ids) {
        this.ids = ids;
        this.longestPiece = ids.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** The model's own vocabulary. */
    static WordPieces load() {
        InputStream vocabulary = Objects.requireNonNull(WordPieces.class.getResourceAsStream("vocab.txt"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(vocabulary, StandardCharsets.UTF_8))) {
            Map<String, Integer> ids = new HashMap<>();
            lines.lines().forEach(piece -> ids.put(piece, ids.size()));
            return new WordPieces(ids);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ids of a word's pieces, never none. */
    IntStream of(String word) {
        String w = normalise(word);
        if (w.isEmpty() || w.codePointCount(0, w.length()) > LONGEST_WORD) {
            return IntStream.of(UNKNOWN);
        }
        IntStream.Builder pieces = IntStream.builder();
        for (int at = 0; at < w.length(); ) {
            int end = Math.min(w.length(), at + longestPiece);
            Integer id = id(w, at, end);
            while (id == null && end > at + 1) {
                id = id(w, at, --end);
            }
            if (id == null) {
                return IntStream.of(UNKNOWN);
            }
            pieces.add(id);
            at = end;
        }
        return pieces.build();
    }

    private @Nullable Integer id(String word, int from, int to) {
        String piece = word.substring(from, to);
        return ids.get(from == 0 ? piece : INNER + piece);
    }

    /** Lower case, without control characters and accents. */
    private static String normalise(String word) {
        if (word.chars().allMatch(c -> c > ' ' && c < 127)) {
            return word.toLowerCase(Locale.ROOT);
        }
        String lower =
                keep(word, c -> c != REPLACEMENT_CHARACTER && !isControl(c)).toLowerCase(Locale.ROOT);
        return keep(
                Normalizer.normalize(lower, Normalizer.Form.NFD),
                c -> Character.getType(c) != Character.NON_SPACING_MARK);
    }

    private static String keep(String word, IntPredicate wanted) {
        return word.codePoints()
                .filter(wanted)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isControl(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
