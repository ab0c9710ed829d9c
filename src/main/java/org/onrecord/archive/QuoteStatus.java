package org.onrecord.archive;

/** Who vouches for a quote: the program that found it, or a person who looked. */
public enum QuoteStatus {
    EXTRACTED,
    CONFIRMED,
    CORRECTED,
    REJECTED
}
