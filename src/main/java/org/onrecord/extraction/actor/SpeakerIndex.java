package org.onrecord.extraction.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.Extraction.Actor;
import org.onrecord.extraction.Extraction.Mention;
import org.onrecord.text.Span;
import org.onrecord.text.Text;

/** Tells whose words a speaker's are. */
public final class SpeakerIndex {
    private record Place(Span span, int actor) {}

    /** What may follow a name and leave the one who is named the speaker. */
    private static final Pattern ADDING = Pattern.compile(
            "['’]?s?\\s*$|\\s*[,(\\[;—–-]|\\s+(?:who|whom|whose|that|which|of|and|or|for|at|in|from|with|on|himself|herself|itself"
                    + "|themselves|also|both|jr)\\b",
            Pattern.CASE_INSENSITIVE);

    private final Text text;
    /** All mentions by their start. */
    private final NavigableMap<Integer, List<Place>> places = new TreeMap<>();
    /** The longest mention, so that a look backwards from a place can end. */
    private int longest;

    /**
     * Looks up the mentions of a text's actors.
     *
     * @param actors what {@link ActorReader} found, with the speakers that are asked for
     */
    public SpeakerIndex(Text text, List<Actor> actors) {
        this.text = text;
        for (int i = 0; i < actors.size(); i++) {
            for (Mention mention : actors.get(i).mentions()) {
                Span span = mention.span();
                places.computeIfAbsent(span.start(), start -> new ArrayList<>()).add(new Place(span, i));
                longest = Math.max(longest, span.length());
            }
        }
    }

    /**
     * The actor with the longest mention at the speaker's first letter: of "NATO spokeswoman" the spokeswoman.
     *
     * @return index of the actor; null where the text does not settle it
     */
    public @Nullable Integer actorAt(@Nullable Span speaker) {
        if (speaker == null) {
            return null;
        }
        return places.subMap(speaker.start() - longest, false, speaker.start(), true).values().stream()
                .flatMap(List::stream)
                .filter(place -> place.span().end() > speaker.start() && isHead(place.span(), speaker))
                .max(Comparator.comparingInt(place -> place.span().length()))
                .map(Place::actor)
                .orElse(null);
    }

    /** Whether what follows the mention only adds to it: in "Lind's lawyer" and "Lind supporters" she does not speak. */
    private boolean isHead(Span mention, Span speaker) {
        return mention.end() >= speaker.end()
                || ADDING.matcher(text.substring(mention.end(), speaker.end())).lookingAt();
    }
}
