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
 * @param wanted about how many rows are wanted
 */
record Worded(String from, String where, String walked, String first, String direction, int wanted) {
    /** What is taken for a table that nobody has counted. */
    private static final int UNCOUNTED = 10_000;

    /** A condition on words, so that their index is not used for it. */
    static String walked(String words) {
        return "(" + words + ") is true";
    }

    /** Rows of {@code k1}, the first column, and {@code k2}, the id; templates are still to be filled. */
    String sql(String limit) {
        String keys = "select " + first + " as k1, {n}.id as k2 from " + from + " where ";
        String order = " order by k1 " + direction + ", k2 " + direction + " limit " + limit;
        return "with many as materialized (" + many() + "), matched as materialized (" + keys + where
                + " limit (select n from many) + 1)"
                + " (select * from matched where (select count(*) from matched) <= (select n from many)" + order
                + ") union all (" + keys + "(select count(*) from matched) > (select n from many) and " + walked + order
                + ")";
    }

    /** Both ways take as long where the rows with the words are the root of those wanted times all. */
    private String many() {
        String table = from.substring(0, from.indexOf(' '));
        return "select sqrt(" + wanted + " * greatest(reltuples, " + UNCOUNTED
                + "))::int as n from pg_class where oid = '" + table + "'::regclass";
    }
}
