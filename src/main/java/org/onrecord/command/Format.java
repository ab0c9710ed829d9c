package org.onrecord.command;

/** For whom a command prints. */
enum Format {
    /** Somebody at a terminal. */
    TEXT,
    /** A program. */
    JSON
}
