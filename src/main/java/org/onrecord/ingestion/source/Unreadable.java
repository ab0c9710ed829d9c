package org.onrecord.ingestion.source;

/** A file, or a part of one, that cannot be used. The message says why. */
final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Where in the file; empty: not known, or all of it. */
    private final String at;

    private final String reason;

    Unreadable(String reason) {
        this("", reason);
    }

    Unreadable(String at, String reason) {
        super(reason);
        this.at = at;
        this.reason = reason;
    }

    String at() {
        return at;
    }

    String reason() {
        return reason;
    }
}
