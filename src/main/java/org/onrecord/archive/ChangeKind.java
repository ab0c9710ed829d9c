package org.onrecord.archive;

/** What sort of change a person made. */
public enum ChangeKind {
    INGEST_ARTICLE,
    UPDATE_ARTICLE,
    DELETE_ARTICLE,
    CORRECT_QUOTE,
    ADD_QUOTE,
    TAG_QUOTE,
    MERGE_ACTORS,
    UPDATE_ACTOR,
    CREATE_TOPIC,
    UNDO
}
