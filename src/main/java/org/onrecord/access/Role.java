package org.onrecord.access;

/** What somebody may do; each role may do what those before it may. */
public enum Role {
    /** Reads the archive. */
    READER,
    /** Adds articles and corrects what was read in them. */
    EDITOR,
    /** Deletes articles and makes keys. */
    ADMIN
}
