package org.onrecord.graph;

/**
 * The first rows of a list of which each holds some words. Where few do, they are found by the index of words and put in
 * order; where many do, they are met soon by going along the list's order. Which it is cannot be known before: a statement is
 * planned once for all words.
 *
 * @param from the table, as {@code {n}}
 * @param where what holds for the rows, the words included
 * @param walked the same, with the words by {@link #walked(String)}
 * @param first the column that the list is ordered by before the id; it has an index with the id
 * @param direction of both columns: empty or {@code desc}
 * @param many from how many rows on the order is gone along. Both ways take as long where this is the root of wanted times all
 *     rows
 */
record Worded(String from, String where, String walked, String first, String direction, int many) {
    /** Rows wanted: a page of 20 and the one after it; all rows: a million. */
    static final int MANY_FOR_A_PAGE = 5_000;

    /** A condition on words, so that their index is not used for it. */
    static String walked(String words) {
        return "(" + words + ") is true";
    }

    /** Rows of {@code k1}, the first column, and {@code k2}, the id; templates are still to be filled. */
    String sql(String limit) {
        String keys = "select " + first + " as k1, {n}.id as k2 from " + from + " where ";
        String order = " order by k1 " + direction + ", k2 " + direction + " limit " + limit;
        return "with matched as materialized (" + keys + where + " limit " + (many + 1) + ")"
                + " (select * from matched where (select count(*) from matched) <= " + many + order + ") union all"
                + " (" + keys + "(select count(*) from matched) > " + many + " and " + walked + order + ")";
    }
}
