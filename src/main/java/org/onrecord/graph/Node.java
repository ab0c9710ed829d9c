package org.onrecord.graph;

/**
 * A type that has a table and global ids.
 *
 * @param name of the type in the schema
 * @param letter that its ids begin with
 * @param table with a key {@code id uuid}
 */
record Node(String name, char letter, String table) {
    /** SQL for the key that a client's key leads to: that of a merged actor leads to whom it was merged into. */
    String leadsTo(String key) {
        return table.equals("actor")
                ? "coalesce((select actor_id from actor_redirect where id = " + key + "), " + key + ")"
                : key;
    }
}
