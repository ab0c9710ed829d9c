package org.onrecord.curation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says no to a correction; nothing of it stays. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Complaint> complaints;
    private final @Nullable UUID instead;

    Refused(List<Complaint> complaints, @Nullable UUID instead) {
        super(complaints.toString(), null, false, false); // no stack trace: it is the client's doing
        this.complaints = List.copyOf(complaints);
        this.instead = instead;
    }

    Refused(Complaint.Code code, String message, String... field) {
        this(List.of(Complaint.of(code, message, field)), null);
    }

    List<Complaint> complaints() {
        return complaints;
    }

    /** What is there in place of what was to be made. */
    @Nullable
    UUID instead() {
        return instead;
    }
}
