package org.onrecord.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a key; the key itself is not.
 *
 * @param name as the history shows who had it
 * @param expires null: never
 * @param revoked null: it is in force
 * @param used when it was last shown, to the hour; null: never
 */
public record Key(
        String name,
        Role role,
        Instant created,
        @Nullable Instant expires,
        @Nullable Instant revoked,
        @Nullable Instant used) {

    boolean isExpired(Instant now) {
        return expires != null && !now.isBefore(expires);
    }
}
