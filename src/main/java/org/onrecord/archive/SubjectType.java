package org.onrecord.archive;

/** What a change can be about. */
public enum SubjectType {
    ARTICLE,
    ACTOR,
    QUOTE,
    TOPIC
}
