package org.onrecord.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.Extraction.Actor;
import org.onrecord.extraction.Extraction.Mention;
import org.onrecord.text.Span;

/** Finds the actor that the words of a speaker name. */
final class Speakers {
    private record Place(Span span, int actor) {}

    /** All mentions by their start. */
    private final NavigableMap<Integer, List<Place>> places = new TreeMap<>();
    /** The longest mention, so that a look backwards from a place can end. */
    private int longest;

    Speakers(List<Actor> actors) {
        for (int i = 0; i < actors.size(); i++) {
            for (Mention mention : actors.get(i).mentions()) {
                Span span = mention.span();
                places.computeIfAbsent(span.start(), start -> new ArrayList<>()).add(new Place(span, i));
                longest = Math.max(longest, span.length());
            }
        }
    }

    /**
     * The actor whose mention shares most with the speaker's words: of "NATO spokeswoman" the spokeswoman, not NATO.
     *
     * @return index of the actor; null where no mention touches the words
     */
    @Nullable
    Integer actorAt(@Nullable Span speaker) {
        if (speaker == null) {
            return null;
        }
        return places.subMap(speaker.start() - longest, true, speaker.end(), false).values().stream()
                .flatMap(List::stream)
                .filter(place -> place.span().overlaps(speaker))
                .max(Comparator.comparingInt(place -> shared(place.span(), speaker)))
                .map(Place::actor)
                .orElse(null);
    }

    private static int shared(Span a, Span b) {
        return Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    }
}
