package org.onrecord.ingestion.run;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingestion.Metadata;

/**
 * An article in the queue.
 *
 * @param recorded what it says, where that is known already
 * @param claims how often somebody began to work on it
 */
record Item(
        long id,
        UUID run,
        String text,
        Metadata metadata,
        @Nullable String recorded,
        int claims) {}
