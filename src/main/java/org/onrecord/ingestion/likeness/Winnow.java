package org.onrecord.ingestion.likeness;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A few of the runs of {@value #WORDS} words of a quote, so chosen that two quotes which share {@value #SURE} words in a
 * row have one in common: of each two neighbours the smaller hash (winnowing: Schleimer, Wilkerson and Aiken, SIGMOD 2003).
 */
final class Winnow {
    static final int WORDS = 3;
    static final int SURE = WORDS + 1;

    /** A quote of more words is a speech: its beginning will do. */
    private static final int MOST = 40;

    private Winnow() {}

    /** Distinct. None where the words are fewer than {@value #SURE}. */
    static long[] of(List<Word> words) {
        long[] runs = IntStream.rangeClosed(0, words.size() - WORDS)
                .mapToLong(i -> Hash.of(words, i, i + WORDS))
                .toArray();
        return IntStream.range(0, runs.length - 1)
                .mapToLong(i -> Math.min(runs[i], runs[i + 1]))
                .distinct()
                .limit(MOST)
                .toArray();
    }
}
