package org.onrecord.archive;

/** What an actor is. */
public enum ActorKind {
    PERSON,
    ORGANISATION,
    COUNTRY,
    GROUP,
    ROLE,
    PLACE
}
