package org.onrecord.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Actors that are the same in every article, found by their identity or made. */
@ApplicationScoped
public class Actors {
    private static final String ADD = """
            insert into actor (id, identity, name, kind, country_code, description)
            select uuidv7(), identity, name, kind, country_code, description
            from jsonb_to_recordset(cast(:actors as jsonb)) as a (
                identity text, name text, kind text, country_code text, description text)
            order by identity
            on conflict (identity) do nothing
            """;

    private static final String LOCK =
            "select a.id from actor a where a.identity in (:identities) order by a.id for no key update";

    private static final String LEARN = """
            update actor set
                aliases = words_of_both(actor.aliases, a.aliases),
                titles = words_of_both(actor.titles, a.titles),
                descriptions = words_of_both(actor.descriptions, a.descriptions)
            from jsonb_to_recordset(cast(:actors as jsonb)) as a (
                identity text, aliases text[], titles text[], descriptions text[])
            where actor.identity = a.identity
                and not (actor.aliases @> a.aliases and actor.titles @> a.titles and actor.descriptions @> a.descriptions)
            """;

    private final EntityManager archive;

    Actors(EntityManager archive) {
        this.archive = archive;
    }

    /**
     * The actors with these identities. Those that are not there are made; those that are learn new names.
     *
     * <p>All rows are locked to the transaction's end in one order, new ones by identity, then all by id, so that two
     * articles stored at once wait for each other and never lock each other out.
     *
     * @param sightings one an identity
     * @return by identity, one for each sighting
     */
    public Map<String, Actor> resolve(Collection<ActorSighting> sightings) {
        if (sightings.isEmpty()) {
            return Map.of();
        }
        String json = ActorSighting.toJson(sightings);
        List<String> identities =
                sightings.stream().map(ActorSighting::identity).toList();
        archive.createNativeQuery(ADD).setParameter("actors", json).executeUpdate();
        archive.createNativeQuery(LOCK, Object.class)
                .setParameter("identities", identities)
                .getResultList();
        archive.createNativeQuery(LEARN).setParameter("actors", json).executeUpdate();
        return Actor.<Actor>list("identity in ?1", identities).stream()
                .collect(Collectors.toMap(actor -> actor.identity, Function.identity()));
    }
}
