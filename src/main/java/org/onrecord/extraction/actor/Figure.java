package org.onrecord.extraction.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.Extraction.Actor;
import org.onrecord.extraction.Extraction.ActorKind;
import org.onrecord.extraction.Extraction.Form;
import org.onrecord.extraction.Extraction.Mention;
import org.onrecord.text.Span;

/** An actor in the making. */
final class Figure {
    String name;
    ActorKind kind;
    Gender gender = Gender.UNKNOWN;

    @Nullable
    String countryCode;

    @Nullable
    Figure affiliation;
    /** Words in small letters that describe it: "alliance", "president". */
    final Set<String> nouns = new HashSet<>();

    final Set<String> aliases = new LinkedHashSet<>();
    final Set<String> titles = new LinkedHashSet<>();
    final Set<String> descriptions = new LinkedHashSet<>();
    private final TreeMap<Span, Mention> mentions = new TreeMap<>();

    Figure(String name, ActorKind kind) {
        this.name = name;
        this.kind = kind;
    }

    /** Adds a mention; false where another of the same actor is in the way. */
    boolean mention(Span span, Form form, boolean metonym) {
        Map.Entry<Span, Mention> before = mentions.lowerEntry(new Span(span.end(), span.end()));
        if (before != null && before.getKey().overlaps(span)) {
            return false;
        }
        mentions.put(span, new Mention(span, form, metonym));
        return true;
    }

    /** Lets a mention begin earlier, and take in what other mentions of the same actor are on its way. */
    void widen(Span span, int start) {
        Mention mention = mentions.get(span);
        if (mention == null || start >= span.start()) {
            return;
        }
        Span wider = new Span(start, span.end());
        Map.Entry<Span, Mention> before = mentions.lowerEntry(span);
        while (before != null && before.getKey().overlaps(wider)) {
            mentions.remove(before.getKey());
            wider = wider.cover(before.getKey());
            before = mentions.lowerEntry(span);
        }
        mentions.remove(span);
        mentions.put(wider, new Mention(wider, mention.form(), mention.metonym()));
    }

    int mentionCount() {
        return mentions.size();
    }

    int start() {
        return mentions.firstKey().start();
    }

    boolean isPerson() {
        return kind == ActorKind.PERSON;
    }

    Actor actor(Map<Figure, Integer> order) {
        return new Actor(
                name,
                kind,
                List.copyOf(aliases),
                List.copyOf(titles),
                List.copyOf(descriptions),
                new ArrayList<>(mentions.values()),
                affiliation == null ? null : order.get(affiliation),
                countryCode);
    }
}
