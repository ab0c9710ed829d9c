package org.onrecord.ingestion.likeness;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A few of the runs of words of a quote, so chosen that two quotes which share somewhat more words in a row have one in
 * common: of so many neighbours the smallest hash (winnowing: Schleimer, Wilkerson and Aiken, SIGMOD 2003).
 */
final class Winnow {
    /** A quote of more words is a speech: its beginning will do. */
    private static final int MOST = 40;

    private Winnow() {}

    /**
     * Distinct hashes; none where the words are too few.
     *
     * @param run words in each
     * @param neighbours of which one is taken: quotes that share {@code run + neighbours - 1} words in a row are found
     */
    static long[] of(List<Word> words, int run, int neighbours) {
        long[] runs = IntStream.rangeClosed(0, words.size() - run)
                .mapToLong(i -> Hash.of(words, i, i + run))
                .toArray();
        return IntStream.rangeClosed(0, runs.length - neighbours)
                .mapToLong(i -> smallest(runs, i, i + neighbours))
                .distinct()
                .limit(MOST)
                .toArray();
    }

    private static long smallest(long[] hashes, int from, int to) {
        return Arrays.stream(hashes, from, to).min().orElseThrow();
    }
}
