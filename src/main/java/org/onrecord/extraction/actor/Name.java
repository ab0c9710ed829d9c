package org.onrecord.extraction.actor;

import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.Extraction.ActorKind;

/**
 * A name found, by index of words.
 *
 * @param from the first word, a title before the name included
 * @param core the first word of the name itself
 * @param to after the last word
 * @param known what the lexicon knows of it
 * @param metonym whether a government's seat stands for its country
 */
record Name(
        int from,
        int core,
        int to,
        ActorKind kind,
        @Nullable Known known,
        boolean metonym) {
    static Name of(int from, int to, ActorKind kind) {
        return new Name(from, from, to, kind, null, false);
    }

    static Name of(int from, int to, Known known) {
        return new Name(from, from, to, known.kind(), known, false);
    }

    Name titledFrom(int index) {
        return new Name(index, core, to, kind, known, metonym);
    }
}
