package org.onrecord.extraction.topic;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.Extraction.Actor;
import org.onrecord.extraction.Extraction.ActorKind;
import org.onrecord.extraction.Extraction.Form;
import org.onrecord.extraction.Extraction.Mention;
import org.onrecord.text.Span;

/** Where the article names somebody: a person is no topic, a country seldom. */
final class Names {
    private final Map<ActorKind, TreeMap<Integer, Span>> spans = new EnumMap<>(ActorKind.class);

    Names(List<Actor> actors) {
        for (Actor actor : actors) {
            for (Mention mention : actor.mentions()) {
                if (mention.form() == Form.NAME) {
                    spans.computeIfAbsent(actor.kind(), kind -> new TreeMap<>())
                            .put(mention.span().start(), mention.span());
                }
            }
        }
    }

    /** Whether the phrase is of somebody's name: "Mr. Jones", not "the Jones report". */
    boolean isPerson(Phrase phrase) {
        return names(ActorKind.PERSON, phrase.headWord());
    }

    /** Whether the phrase is the name of an actor that is no person. */
    boolean isOther(Phrase phrase) {
        for (ActorKind kind : ActorKind.values()) {
            if (names(kind, phrase.headWord())) {
                return true;
            }
        }
        return false;
    }

    private boolean names(ActorKind kind, Word word) {
        TreeMap<Integer, Span> ofKind = spans.get(kind);
        Map.@Nullable Entry<Integer, Span> nearest =
                ofKind == null ? null : ofKind.floorEntry(word.span().start());
        return nearest != null && nearest.getValue().contains(word.span());
    }
}
