package org.onrecord.ingestion.run;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a run is.
 *
 * @param sources files, folders and addresses; "-" is standard input, "archive" what is stored
 * @param again whether it reads again what is stored
 * @param listedAt when the sources were looked through; null: more items may come
 * @param endedAt null: it goes on, or waits for somebody to go on with it
 * @param items found so far, those that failed included
 * @param kept articles that are in the archive now; of those read again, in which something changed
 * @param known articles that were there before; of those read again, that stayed as they were
 * @param changes what became of the quotes of those read again
 */
public record Run(
        UUID id,
        List<String> sources,
        boolean again,
        Instant startedAt,
        @Nullable Instant listedAt,
        @Nullable Instant endedAt,
        int items,
        int kept,
        int known,
        int failed,
        QuoteChanges changes) {
    /** Quotes that a second reading found anew, did not find, found otherwise, found as they were. */
    public record QuoteChanges(int added, int removed, int changed, int kept) {}

    /** Items that something has become of. */
    public int done() {
        return kept + known + failed;
    }
}
