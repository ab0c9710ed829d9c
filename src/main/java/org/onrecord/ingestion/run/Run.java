package org.onrecord.ingestion.run;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a run is.
 *
 * @param sources files and folders; "-" is standard input
 * @param listedAt when the sources were looked through; null: more items may come
 * @param endedAt null: it goes on, or waits for somebody to go on with it
 * @param items found so far, those that failed included
 * @param kept articles that are in the archive now
 * @param known articles that were there before
 */
public record Run(
        UUID id,
        List<String> sources,
        Instant startedAt,
        @Nullable Instant listedAt,
        @Nullable Instant endedAt,
        int items,
        int kept,
        int known,
        int failed) {
    /** Items that something has become of. */
    public int done() {
        return kept + known + failed;
    }
}
