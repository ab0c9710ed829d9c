package org.onrecord.ingestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.archive.ActorKind;
import org.onrecord.extraction.Extraction;
import org.onrecord.ingestion.Rows.ActorRow;

/** The actors of one article, on their way to those of the archive. */
final class Cast {
    private final List<Extraction.Actor> found;
    private final Map<String, UUID> stored;
    private final List<ActorRow> rows = new ArrayList<>();

    Cast(List<Extraction.Actor> found) {
        this(found, Map.of());
    }

    /**
     * @param stored ids of those that this article alone knows and has brought before, by {@link #localKey}
     */
    Cast(List<Extraction.Actor> found, Map<String, UUID> stored) {
        this.found = found;
        this.stored = stored;
        found.forEach(actor -> rows.add(row(actor)));
    }

    static String localKey(String kind, String name) {
        return kind + ":" + name;
    }

    /** Whether the nth, which has no identity, is in the archive already. */
    boolean isStored(int n) {
        return stored.containsValue(rows.get(n).id());
    }

    /** In the order of the extraction, with ids that hold where there is no identity. */
    List<ActorRow> rows() {
        return rows;
    }

    /** Index of the actor that the nth belongs to; null: it belongs to none. */
    @Nullable
    Integer affiliation(int n) {
        return found.get(n).affiliation();
    }

    private ActorRow row(Extraction.Actor actor) {
        String identity = Identity.of(actor, found);
        return new ActorRow(
                identity == null ? localId(actor) : ArticleGraph.newId(),
                identity,
                actor.name(),
                ActorKind.valueOf(actor.kind().name()),
                actor.countryCode(),
                description(actor),
                null,
                actor.aliases(),
                actor.titles(),
                actor.descriptions());
    }

    /** Of two with one name, the second is another; of two names, a person may have made one. */
    private UUID localId(Extraction.Actor actor) {
        UUID known = stored.get(localKey(actor.kind().name(), actor.name()));
        boolean isTaken = rows.stream()
                .anyMatch(row -> row.id().equals(known) && row.name().equals(actor.name()));
        return known == null || isTaken ? ArticleGraph.newId() : known;
    }

    /** Who somebody is, in the article's words: the office, or else what else it is called. */
    private static @Nullable String description(Extraction.Actor actor) {
        return Stream.concat(actor.titles().stream(), actor.descriptions().stream())
                .findFirst()
                .orElse(null);
    }

    /** Two sightings of one identity. */
    static ActorRow together(ActorRow a, ActorRow b) {
        return new ActorRow(
                a.id(),
                a.identity(),
                a.name(),
                a.kind(),
                a.countryCode(),
                a.description() == null ? b.description() : a.description(),
                null,
                union(a.aliases(), b.aliases()),
                union(a.titles(), b.titles()),
                union(a.descriptions(), b.descriptions()));
    }

    private static List<String> union(List<String> a, List<String> b) {
        return Stream.concat(a.stream(), b.stream()).distinct().toList();
    }

    static ActorRow affiliated(ActorRow row, UUID affiliation) {
        return new ActorRow(
                row.id(),
                row.identity(),
                row.name(),
                row.kind(),
                row.countryCode(),
                row.description(),
                affiliation,
                row.aliases(),
                row.titles(),
                row.descriptions());
    }
}
