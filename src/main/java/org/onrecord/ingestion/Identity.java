package org.onrecord.ingestion;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.Extraction.Actor;

/**
 * When two articles mean the same actor. A country by its code; a person by a full name, never by a bare surname; a body
 * that many countries have ("Parliament") by whose it is; an unnamed role by whom it speaks for ("NATO spokeswoman"),
 * else it stays within its article.
 */
final class Identity {
    private Identity() {}

    /**
     * What makes the actor one in every article.
     *
     * @param actors all of the article
     * @return null where the article alone knows who it is
     */
    static @Nullable String of(Actor actor, List<Actor> actors) {
        if (Bodies.isOfMany(actor)) {
            String country = Bodies.country(actor, actors);
            return country == null ? null : actor.kind() + ":" + Bodies.name(actor) + " of " + country;
        }
        String name = actor.name().toLowerCase(Locale.ROOT);
        boolean known = switch (actor.kind()) {
            case COUNTRY, ORGANISATION, PLACE -> true;
            case GROUP -> !actor.aliases().isEmpty();
            case PERSON -> name.indexOf(' ') > 0;
            case ROLE -> actor.affiliation() != null && of(actors.get(actor.affiliation()), actors) != null;
        };
        if (!known) {
            return null;
        }
        return actor.kind() + ":" + (actor.countryCode() == null ? name : actor.countryCode());
    }
}
