package org.onrecord.ingestion.likeness;

import java.util.List;

/**
 * How long two quotes go on with the very same words. Two papers cut one speech differently, so that what both have is
 * the end of the one and the beginning of the other.
 */
final class InARow {
    /** Fewer are a phrase, whatever they say. */
    private static final int FEWEST = 8;

    /** Three words that say nothing count as one that does, but nine of them in a row anybody says. */
    private static final double FUNCTION_WORD = 1 / 3.0;

    private static final double FUNCTION_WORDS = 3;

    /** Of a speech its beginning is compared. */
    private static final int LONGEST = 200;

    private InARow() {}

    /** Of the run that says most. Time: product of the lengths. */
    static double score(List<Word> a, List<Word> b) {
        int n = Math.min(a.size(), LONGEST);
        int m = Math.min(b.size(), LONGEST);
        int[] above = new int[m + 1];
        double best = 0;
        for (int i = 1; i <= n; i++) {
            int[] row = new int[m + 1];
            for (int j = 1; j <= m; j++) {
                row[j] = a.get(i - 1).text().equals(b.get(j - 1).text()) ? above[j - 1] + 1 : 0;
                if (row[j] >= FEWEST) {
                    best = Math.max(best, weight(a.subList(i - row[j], i)));
                }
            }
            above = row;
        }
        return best;
    }

    private static double weight(List<Word> run) {
        List<Word> content = ContentWords.of(run);
        double others = (run.size() - content.size()) * FUNCTION_WORD;
        return content.stream().mapToDouble(Word::weight).sum() + Math.min(others, FUNCTION_WORDS);
    }
}
