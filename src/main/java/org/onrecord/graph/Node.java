package org.onrecord.graph;

import java.util.List;

/**
 * A type that has a table and global ids.
 *
 * @param name of the type in the schema
 * @param letter that its ids begin with
 * @param table with a key {@code id uuid}
 */
record Node(String name, char letter, String table) {
    static final Node ARTICLE = new Node("Article", 'A', "article");
    static final Node ACTOR = new Node("Actor", 'P', "actor");
    static final Node QUOTE = new Node("Quote", 'Q', "quote");
    static final Node TOPIC = new Node("Topic", 'T', "topic");
    static final Node RUN = new Node("IngestionRun", 'R', "ingestion_run");
    static final Node CHANGE = new Node("Change", 'C', "change");
    static final List<Node> ALL = List.of(ARTICLE, ACTOR, QUOTE, TOPIC, RUN, CHANGE);

    /** SQL for the key that a client's key leads to: that of a merged actor leads to whom it was merged into. */
    String leadsTo(String key) {
        return this.equals(ACTOR)
                ? "coalesce((select actor_id from actor_redirect where id = " + key + "), " + key + ")"
                : key;
    }

    /** The same for an array of keys. */
    String leadToAll(String keys) {
        return this.equals(ACTOR)
                ? "array(select coalesce(r.actor_id, k.id) from unnest(" + keys + "::uuid[]) as k (id)"
                        + " left join actor_redirect r on r.id = k.id)"
                : keys;
    }
}
