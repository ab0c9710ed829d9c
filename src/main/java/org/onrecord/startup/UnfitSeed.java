package org.onrecord.startup;

/** A seed file or its sidecar that cannot be used. The message says why. */
final class UnfitSeed extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnfitSeed(String message) {
        super(message);
    }
}
