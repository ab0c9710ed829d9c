package org.onrecord.ingestion.run;

/** The archive does not answer, or refuses: a run cannot go on in this process. It can be gone on with later. */
public final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1;

    Stopped(Throwable cause) {
        super(String.valueOf(cause.getMessage()).lines().findFirst().orElse(""), cause);
    }
}
