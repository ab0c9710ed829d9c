package org.onrecord.ingestion.run;

/** On the way of an item, where it can fail: finding it, reading what it says, keeping that. */
public enum Stage {
    SOURCE,
    READING,
    KEEPING
}
