package org.onrecord.curation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a correction.
 *
 * @param change in the history; null where nothing was to be changed, or it was refused
 * @param subject what it is about, where that is known
 * @param complaints why it was refused; empty where it was not
 */
public record Outcome(@Nullable UUID change, @Nullable UUID subject, List<Complaint> complaints) {
    static Outcome refused(Refused refused) {
        return new Outcome(null, refused.instead(), refused.complaints());
    }
}
