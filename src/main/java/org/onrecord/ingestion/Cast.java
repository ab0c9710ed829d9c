package org.onrecord.ingestion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.archive.Actor;
import org.onrecord.archive.ActorKind;
import org.onrecord.archive.ActorSighting;
import org.onrecord.archive.Actors;
import org.onrecord.extraction.Extraction;

/** The actors of one article, on their way to those of the archive. */
final class Cast {
    private final List<Extraction.Actor> found;
    private final List<@Nullable String> identities = new ArrayList<>();

    Cast(List<Extraction.Actor> found) {
        this.found = found;
        found.forEach(actor -> identities.add(Identity.of(actor, found)));
    }

    /** The archive's actor for each that was found, in the same order; two of one identity are one. */
    List<Actor> stored(Actors actors) {
        Map<String, Actor> known = actors.resolve(sightings());
        List<Actor> stored = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Actor actor = known.get(identities.get(i));
            stored.add(actor == null ? ofThisArticle(found.get(i)) : actor);
        }
        affiliate(stored);
        return stored;
    }

    private List<ActorSighting> sightings() {
        Map<String, ActorSighting> sightings = new LinkedHashMap<>();
        for (int i = 0; i < found.size(); i++) {
            String identity = identities.get(i);
            if (identity != null) {
                sightings.merge(identity, sighting(identity, found.get(i)), Cast::together);
            }
        }
        return List.copyOf(sightings.values());
    }

    private void affiliate(List<Actor> stored) {
        for (int i = 0; i < stored.size(); i++) {
            Integer affiliation = found.get(i).affiliation();
            Actor actor = stored.get(i);
            if (affiliation != null && actor.affiliation == null && stored.get(affiliation) != actor) {
                actor.affiliation = stored.get(affiliation);
            }
        }
    }

    private static Actor ofThisArticle(Extraction.Actor found) {
        Actor actor = new Actor();
        actor.name = found.name();
        actor.kind = ActorKind.valueOf(found.kind().name());
        actor.countryCode = found.countryCode();
        actor.description = description(found);
        actor.aliases = new ArrayList<>(found.aliases());
        actor.titles = new ArrayList<>(found.titles());
        actor.descriptions = new ArrayList<>(found.descriptions());
        actor.persist();
        return actor;
    }

    private static ActorSighting sighting(String identity, Extraction.Actor actor) {
        return new ActorSighting(
                identity,
                actor.name(),
                ActorKind.valueOf(actor.kind().name()),
                actor.countryCode(),
                description(actor),
                actor.aliases(),
                actor.titles(),
                actor.descriptions());
    }

    private static ActorSighting together(ActorSighting a, ActorSighting b) {
        return new ActorSighting(
                a.identity(),
                a.name(),
                a.kind(),
                a.countryCode(),
                a.description() == null ? b.description() : a.description(),
                union(a.aliases(), b.aliases()),
                union(a.titles(), b.titles()),
                union(a.descriptions(), b.descriptions()));
    }

    private static List<String> union(List<String> a, List<String> b) {
        return Stream.concat(a.stream(), b.stream()).distinct().toList();
    }

    /** Who somebody is, in the article's words: the office, or else what else it is called. */
    private static @Nullable String description(Extraction.Actor actor) {
        return Stream.concat(actor.titles().stream(), actor.descriptions().stream())
                .findFirst()
                .orElse(null);
    }
}
