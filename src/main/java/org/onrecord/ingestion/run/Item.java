package org.onrecord.ingestion.run;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingestion.Metadata;

/**
 * An article in the queue.
 *
 * @param again the article of the archive that is to be read again; null: an article that comes in
 * @param recorded what it says, where that is known already
 * @param claims how often somebody began to work on it
 */
record Item(
        long id,
        UUID run,
        @Nullable UUID again,
        String text,
        Metadata metadata,
        @Nullable String recorded,
        int claims) {}
