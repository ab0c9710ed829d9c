package org.onrecord.archive;

/** How much of a quote's content stands in quotation marks: all, part, none. */
public enum QuoteKind {
    DIRECT,
    MIXED,
    INDIRECT
}
