package org.onrecord.extraction.topic;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.text.Span;

/** Where a sentence says that something is being discussed. */
final class Discussions {
    /**
     * Something that is being discussed.
     *
     * @param evidence the words that say so, from who or what discusses to what is discussed
     * @param directness higher where the discussion itself is said to be about it
     */
    record Discussed(Phrase phrase, Span evidence, int directness) {}

    /** A way to say it. */
    interface Pattern {
        /** What is said to be discussed by the word at this index; nothing where that word says no such thing. */
        List<Discussed> find(Chunks chunks, int index);
    }

    private static final List<Pattern> PATTERNS = List.of(
            new MatterOfDiscussion(),
            new OnTheAgenda(),
            new FocusOn(),
            new DiscussVerb(),
            new TalksAbout(),
            new SpeakAbout());

    private Discussions() {}

    static List<Discussed> in(Chunks chunks) {
        List<Discussed> found = new ArrayList<>();
        for (int i = 0; i < chunks.sentence().size(); i++) {
            for (Pattern pattern : PATTERNS) {
                found.addAll(pattern.find(chunks, i));
            }
        }
        return found;
    }
}
