package org.onrecord.curation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onrecord.archive.ChangeKind;
import org.onrecord.archive.SubjectType;

/**
 * A correction whose rows are written, for the history.
 *
 * @param undoes the change that it takes back
 * @param kept rows that an undo left as they are
 */
record Made(
        ChangeKind kind,
        SubjectType type,
        UUID subject,
        @Nullable UUID undoes,
        int kept) {
    Made(ChangeKind kind, SubjectType type, UUID subject) {
        this(kind, type, subject, null, 0);
    }
}
