package org.onrecord.archive;

/** What a speaker does by a quote. */
public enum QuoteAct {
    ASSERTION,
    BELIEF,
    FACT,
    INTENTION
}
