package org.onrecord.graph;

import graphql.language.SourceLocation;
import org.jspecify.annotations.Nullable;

/** Says no to a request, in words for whoever sent it. */
public final class Refusal extends RuntimeException {
    /** Why. */
    public enum Code {
        /** An argument cannot be what it is. */
        BAD_INPUT,
        /** More would have to be read than is allowed. */
        TOO_COMPLEX,
        /** Nested deeper than is allowed. */
        TOO_DEEP,
        /** It would take longer than is allowed. */
        TIMEOUT,
        /** Others are being served; it can be asked again. */
        BUSY
    }

    private static final long serialVersionUID = 1L;

    private final Code code;
    private final transient @Nullable SourceLocation location;

    /**
     * @param message a sentence that helps
     * @param location what part of the document is meant
     */
    public Refusal(Code code, String message, @Nullable SourceLocation location) {
        super(message, null, false, false); // no stack trace: it is the client's doing
        this.code = code;
        this.location = location;
    }

    public Code code() {
        return code;
    }

    public @Nullable SourceLocation location() {
        return location;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
