package org.onrecord.startup;

import org.jspecify.annotations.Nullable;

/** Something the operator must mend before the program can start. The message is one line for them. */
public final class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1;

    public CannotStart(String message) {
        this(message, null);
    }

    public CannotStart(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
