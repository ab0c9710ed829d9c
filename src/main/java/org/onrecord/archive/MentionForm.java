package org.onrecord.archive;

/** How a mention refers: by name, by description, by pronoun. */
public enum MentionForm {
    NAME,
    NOMINAL,
    PRONOUN
}
