package org.onrecord.ingestion;

import java.util.UUID;

/** What became of an article that came in. */
public sealed interface Outcome {
    /** It is in the archive now. */
    record Kept(UUID article) implements Outcome {}

    /** It was there before. */
    record Known() implements Outcome {}
}
