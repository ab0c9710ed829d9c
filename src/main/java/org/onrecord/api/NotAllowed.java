package org.onrecord.api;

import org.onrecord.access.Caller;
import org.onrecord.access.Role;

/** The caller may not do this. */
final class NotAllowed extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Failure.Code code;

    private NotAllowed(Failure.Code code, String message) {
        super(message, null, false, false); // no stack trace: it is the client's doing
        this.code = code;
    }

    static void unless(Caller caller, Role needed) {
        if (caller.equals(Caller.ANYBODY)) {
            throw new NotAllowed(Failure.Code.UNAUTHENTICATED, "Changing the archive takes a key.");
        }
        if (!caller.may(needed)) {
            throw new NotAllowed(
                    Failure.Code.FORBIDDEN,
                    "This takes the role " + needed + ", and \"" + caller.name() + "\" is " + caller.role() + ".");
        }
    }

    Failure failure() {
        return new Failure(code, String.valueOf(getMessage()), java.util.List.of());
    }
}
