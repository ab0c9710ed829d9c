package org.onrecord.ingestion;

/** A text that no article can have. */
public final class UnfitText extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String reason;

    UnfitText(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** For whoever brought it. */
    public String reason() {
        return reason;
    }
}
