package org.onrecord.graph;

/**
 * A type that has a table and global ids.
 *
 * @param name of the type in the schema
 * @param letter that its ids begin with
 * @param table with a key {@code id uuid}
 */
record Node(String name, char letter, String table) {}
