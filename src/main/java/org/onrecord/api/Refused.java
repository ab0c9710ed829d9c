package org.onrecord.api;

import java.util.List;

/** Says no to a request before the database is asked. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Failure> failures;

    Refused(List<Failure> failures) {
        super(failures.get(0).message(), null, false, false); // no stack trace: it is the client's doing
        this.failures = failures;
    }

    Refused(Failure.Code code, String message) {
        this(List.of(Failure.of(code, message)));
    }

    List<Failure> failures() {
        return failures;
    }
}
