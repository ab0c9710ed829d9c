package org.onrecord.ingestion.run;

import org.onrecord.ingestion.Changes;
import org.onrecord.ingestion.Outcome;

/** What became of an item. */
sealed interface Done {
    Item item();

    /** It is an article. */
    record Article(Item item, Outcome outcome) implements Done {}

    /** It is an article that was read again. */
    record Again(Item item, Changes changes) implements Done {}

    /** It is none. */
    record Failed(Item item, Stage stage, String reason) implements Done {}
}
