package org.onrecord.ingestion.likeness;

import java.util.List;

/**
 * How well the words of one quote lie on those of another: the best local alignment (Smith and Waterman 1981), in which a
 * word that both have counts its weight, and a word that is altered, left out or put in costs a half.
 */
final class Alignment {
    private static final double COST = 0.5;

    /** Of a speech its beginning is compared. */
    private static final int LONGEST = 150;

    private Alignment() {}

    /** At most the weight of the lighter. Time: product of the lengths. */
    static double score(List<Word> a, List<Word> b) {
        int n = Math.min(a.size(), LONGEST);
        int m = Math.min(b.size(), LONGEST);
        double[] above = new double[m + 1];
        double best = 0;
        for (int i = 1; i <= n; i++) {
            double[] row = new double[m + 1];
            for (int j = 1; j <= m; j++) {
                double pair = above[j - 1] + pair(a.get(i - 1), b.get(j - 1));
                row[j] = Math.max(Math.max(0, pair), Math.max(above[j], row[j - 1]) - COST);
                best = Math.max(best, row[j]);
            }
            above = row;
        }
        return best;
    }

    private static double pair(Word a, Word b) {
        return a.text().equals(b.text()) ? Math.max(a.weight(), b.weight()) : -COST;
    }

    static double weight(List<Word> words) {
        return words.stream().limit(LONGEST).mapToDouble(Word::weight).sum();
    }
}
