package org.onrecord.ingestion;

/** A text that no article can have. The message says why, for whoever brought it. */
public final class UnfitText extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnfitText(String message) {
        super(message);
    }
}
