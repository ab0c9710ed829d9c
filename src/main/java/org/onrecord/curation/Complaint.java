package org.onrecord.curation;

import java.util.List;

/**
 * What is wrong with a correction, for whoever sent it.
 *
 * @param field path to what is wrong, from the correction: "content", "1", "end"
 * @param message what, where, and how to mend it
 */
public record Complaint(List<String> field, String message, Code code) {
    /** What sort of wrong, for programs. */
    public enum Code {
        /** It cannot be what it is: empty, outside the text, contradicting itself. */
        BAD_VALUE,
        /** Longer than it may be. */
        TOO_LONG,
        /** More than there may be. */
        TOO_MANY,
        /** There is no such thing. */
        NOT_FOUND,
        /** Somebody else was quicker: what was read is no longer what is there. */
        CONFLICT,
        /** It is there already. */
        TAKEN,
        /** The change has been taken back before. */
        ALREADY_UNDONE,
        /** What has happened since builds on the change. */
        BUILT_UPON,
        /** This sort of change cannot be taken back. */
        NOT_UNDOABLE,
        /** It takes another role. */
        FORBIDDEN
    }

    static Complaint of(Code code, String message, String... field) {
        return new Complaint(List.of(field), message, code);
    }
}
