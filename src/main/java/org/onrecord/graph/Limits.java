package org.onrecord.graph;

/**
 * How much one request may ask for.
 *
 * @param depth fields inside fields
 * @param seconds that the database works on it
 * @param bytes of the answer, in UTF-8
 */
public record Limits(int depth, int seconds, int bytes) {}
