package org.onrecord.graph;

import java.util.Map;

/**
 * The rows of a list. {@code {n}} stands for the row of the list, {@code {t}} for the row that the list belongs to.
 *
 * @param from table or join that gives {@code {n}}
 * @param where what ties them to {@code {t}}
 * @param columns other names for columns, so that the index of the join table gives order and filter
 * @param edge what an edge has beside its node, as a select list
 * @param walked as {@code where}, for who goes along the list's order instead of using the index of words; empty where no
 *     words are asked for, or the list is not one of all rows
 */
record Source(String from, String where, Map<String, String> columns, String edge, String walked) {
    static Source of(String from, String where) {
        return new Source(from, where, Map.of(), "", "");
    }

    Source column(String name, String sql) {
        Map<String, String> more = new java.util.HashMap<>(columns);
        more.put(name, sql);
        return new Source(from, where, Map.copyOf(more), edge, walked);
    }

    Source edge(String selectList) {
        return new Source(from, where, columns, ", " + selectList, walked);
    }

    /** A column of {@code {n}} or what stands for it. */
    String column(String name) {
        return columns.getOrDefault(name, "{n}." + name);
    }

    /** Puts the aliases of two rows in. */
    static String fill(String template, String parent, String row) {
        return template.replace("{t}", parent).replace("{n}", row);
    }
}
