package org.onrecord.ingestion;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingestion.Rows.ActorRow;

/**
 * The archive's actors, found by their identity or made.
 *
 * <p>All rows are locked to the transaction's end in one order, new ones by identity, then all by id, so that two
 * batches at once wait for each other and never lock each other out.
 */
final class Actors {
    /** Those that were merged into others are not made again. */
    private static final String ADD = """
        insert into actor (id, identity, name, kind, country_code, description, aliases, titles, descriptions)
        select id, identity, name, kind, country_code, description,
            words_of_both(aliases, '{}'), words_of_both(titles, '{}'), words_of_both(descriptions, '{}')
        from json_populate_recordset(null::actor, ?::json)
        where identity not in (select identity from actor_redirect where identity is not null)
        order by identity
        on conflict (identity) do nothing
        """;

    private static final String LOCK = """
        select actor.id, wanted.identity
        from unnest(?) as wanted (identity)
        left join actor_redirect using (identity)
        join actor on actor.id = actor_redirect.actor_id or actor.identity = wanted.identity
        order by actor.id for no key update of actor
        """;

    private static final String LEARN = """
        update actor set
            aliases = case when 'aliases' = any (actor.curated) then actor.aliases
                else words_of_both(actor.aliases, a.aliases) end,
            titles = case when 'titles' = any (actor.curated) then actor.titles
                else words_of_both(actor.titles, a.titles) end,
            descriptions = case when 'descriptions' = any (actor.curated) then actor.descriptions
                else words_of_both(actor.descriptions, a.descriptions) end
        from json_populate_recordset(null::actor, ?::json) as a
        left join actor_redirect r on r.identity = a.identity
        where (actor.id = r.actor_id or actor.identity = a.identity)
            and not (actor.aliases @> a.aliases and actor.titles @> a.titles and actor.descriptions @> a.descriptions)
        """;

    private static final String COLUMNS =
            "id, name, kind, country_code, description, affiliation_id, aliases, titles, descriptions";

    private static final String AFFILIATE = """
        update actor set affiliation_id = a.affiliation_id
        from json_populate_recordset(null::actor, ?::json) as a
        where actor.id = a.id and actor.affiliation_id is null and 'affiliation' <> all (actor.curated)
        """;

    private final Connection connection;

    Actors(Connection connection) {
        this.connection = connection;
    }

    /**
     * The archive's actor for each of each article's, in the same order. Those that are not there are made; those that
     * are learn new names.
     */
    List<List<UUID>> resolve(List<Cast> casts) throws SQLException {
        Map<String, UUID> known = known(sightings(casts));
        List<List<UUID>> resolved =
                casts.stream().map(cast -> resolved(cast, known)).toList();
        addThoseOfOneArticle(casts, resolved);
        affiliate(casts, resolved);
        return resolved;
    }

    private static Collection<ActorRow> sightings(List<Cast> casts) {
        Map<String, ActorRow> sightings = new TreeMap<>();
        for (Cast cast : casts) {
            for (ActorRow row : cast.rows()) {
                if (row.identity() != null) {
                    sightings.merge(row.identity(), row, Cast::together);
                }
            }
        }
        return sightings.values();
    }

    private Map<String, UUID> known(Collection<ActorRow> sightings) throws SQLException {
        if (sightings.isEmpty()) {
            return Map.of();
        }
        String json = Rows.json(sightings);
        update(ADD, json);
        Map<String, UUID> known = locked(sightings);
        update(LEARN, json);
        return known;
    }

    private Map<String, UUID> locked(Collection<ActorRow> sightings) throws SQLException {
        Map<String, UUID> known = new HashMap<>();
        try (PreparedStatement lock = connection.prepareStatement(LOCK)) {
            Object[] identities = sightings.stream().map(ActorRow::identity).toArray();
            lock.setArray(1, connection.createArrayOf("text", identities));
            try (ResultSet rows = lock.executeQuery()) {
                while (rows.next()) {
                    known.put(rows.getString("identity"), rows.getObject("id", UUID.class));
                }
            }
        }
        return known;
    }

    private static List<UUID> resolved(Cast cast, Map<String, UUID> known) {
        return cast.rows().stream()
                .map(row -> {
                    UUID id = row.identity() == null ? null : known.get(row.identity());
                    return id == null ? row.id() : id;
                })
                .toList();
    }

    private void addThoseOfOneArticle(List<Cast> casts, List<List<UUID>> resolved) throws SQLException {
        List<ActorRow> rows = new ArrayList<>();
        for (int c = 0; c < casts.size(); c++) {
            for (int n = 0; n < casts.get(c).rows().size(); n++) {
                ActorRow row = casts.get(c).rows().get(n);
                if (row.identity() == null && !casts.get(c).isStored(n)) {
                    UUID affiliation = affiliation(casts.get(c), resolved.get(c), n);
                    rows.add(affiliation == null ? row : Cast.affiliated(row, affiliation));
                }
            }
        }
        Rows.insert(connection, "actor", COLUMNS, rows);
    }

    /** Who belongs to whom is kept as the first article has it. */
    private void affiliate(List<Cast> casts, List<List<UUID>> resolved) throws SQLException {
        Map<UUID, ActorRow> rows = new LinkedHashMap<>();
        for (int c = 0; c < casts.size(); c++) {
            for (int n = 0; n < casts.get(c).rows().size(); n++) {
                UUID affiliation = affiliation(casts.get(c), resolved.get(c), n);
                UUID id = resolved.get(c).get(n);
                ActorRow row = casts.get(c).rows().get(n);
                if (affiliation != null && row.identity() != null) {
                    rows.putIfAbsent(id, Cast.affiliated(withId(row, id), affiliation));
                }
            }
        }
        if (!rows.isEmpty()) {
            update(AFFILIATE, Rows.json(rows.values()));
        }
    }

    private static ActorRow withId(ActorRow row, UUID id) {
        return new ActorRow(
                id, row.identity(), row.name(), row.kind(), null, null, null, List.of(), List.of(), List.of());
    }

    private static @Nullable UUID affiliation(Cast cast, List<UUID> resolved, int n) {
        Integer affiliation = cast.affiliation(n);
        if (affiliation == null || resolved.get(affiliation).equals(resolved.get(n))) {
            return null;
        }
        return resolved.get(affiliation);
    }

    private void update(String sql, String json) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, json);
            statement.executeUpdate();
        }
    }
}
