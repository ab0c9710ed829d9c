package org.onrecord.access;

/** Whoever asks has shown what is not accepted, or nothing where something is needed. */
public final class Unauthenticated extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param message a sentence for whoever sent the request
     */
    public Unauthenticated(String message) {
        super(message, null, false, false); // no stack trace: it is the client's doing
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
