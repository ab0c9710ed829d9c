package org.onrecord.graph;

/**
 * How much one request may ask for.
 *
 * @param depth fields inside fields
 * @param seconds that the database works on it
 */
public record Limits(int depth, int seconds) {}
