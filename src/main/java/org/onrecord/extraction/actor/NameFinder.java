package org.onrecord.extraction.actor;

import java.util.List;

/** Finds names of people, organisations, groups, countries and places. Rules do it today; a model may take the door. */
interface NameFinder {
    /** In: a text as words; out: the names, by where they begin. */
    List<Name> find(Page page);
}
