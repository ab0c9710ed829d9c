package org.onrecord.extraction.quote;

/**
 * A run of words that the model tagged.
 *
 * @param from first word
 * @param to after the last word
 * @param projection mean of the projections of its first and last word
 * @param certainty mean of the logarithms of its tags' probabilities
 */
record TaggedSpan(Tag.Layer layer, int from, int to, float[] projection, double certainty) {}
