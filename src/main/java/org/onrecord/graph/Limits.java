package org.onrecord.graph;

/**
 * How much one request may ask for.
 *
 * @param depth fields inside fields
 * @param cost objects that the answer could hold if each list were as long as it may be
 * @param seconds that the database works on it
 */
public record Limits(int depth, long cost, int seconds) {}
