package org.onrecord.extraction.actor;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.Extraction.ActorKind;

/** What the words around a name call it: "the punk band Cobra Starship", "the village of Tel Tamer", "Maidan Wardak province". */
final class Surroundings {
    private static final Set<String> PLACES = Set.of(
            "airport",
            "archipelago",
            "avenue",
            "borough",
            "castle",
            "cathedral",
            "cave",
            "church",
            "city",
            "cities",
            "county",
            "district",
            "hamlet",
            "island",
            "islands",
            "lake",
            "monastery",
            "mosque",
            "mountain",
            "mountains",
            "municipality",
            "neighborhood",
            "neighbourhood",
            "palace",
            "peninsula",
            "port",
            "province",
            "provinces",
            "region",
            "river",
            "station",
            "street",
            "suburb",
            "temple",
            "town",
            "towns",
            "valley",
            "village",
            "villages",
            "volcano");

    private static final Set<String> ORGANISATIONS = Set.of(
            "agency",
            "airline",
            "band",
            "bands",
            "broadcaster",
            "chain",
            "charity",
            "club",
            "clubs",
            "company",
            "companies",
            "firm",
            "firms",
            "group",
            "groups",
            "magazine",
            "newspaper",
            "newspapers",
            "restaurant",
            "retailer",
            "schools",
            "startup",
            "supermarket",
            "team",
            "teams",
            "website",
            "websites");

    private static final Set<String> WORKS = Set.of(
            "album",
            "albums",
            "book",
            "books",
            "comic",
            "drama",
            "film",
            "films",
            "game",
            "movie",
            "musical",
            "novel",
            "novels",
            "opera",
            "play",
            "poem",
            "poems",
            "sequel",
            "series",
            "show",
            "single",
            "sitcom",
            "song",
            "songs",
            "titled",
            "entitled");

    /** How many words may stand between an article and its noun: "a small fishing village". */
    private static final int REACH = 4;

    private final Page page;
    private final Lexicon lexicon = Lexicon.get();

    Surroundings(Page page) {
        this.page = page;
    }

    /**
     * Where the words before a name say that it is no person's, and no clause begins with it: "her novel Angel Catbird, ...",
     * but not "the novel Jane Doe wrote".
     */
    boolean isOther(int from, int to) {
        return (kindBefore(from) != null || isWork(from)) && ends(to);
    }

    /** The album, film or book that a name is. */
    boolean isWork(int from) {
        return page.together(from, from - 1) && WORKS.contains(page.at(from - 1).lower());
    }

    /** What the words before, or else those after, call a name; null where they do not. */
    @Nullable
    ActorKind kind(int from, int to) {
        ActorKind before = kindBefore(from);
        return before == null ? kindAfter(from, to) : before;
    }

    private @Nullable ActorKind kindBefore(int from) {
        boolean of = page.at(from - 1).is("of");
        int noun = of ? from - 2 : from - 1;
        if (!page.together(from, noun)) {
            return null;
        }
        String word = page.at(noun).text();
        return PLACES.contains(word)
                ? ActorKind.PLACE
                : !of && ORGANISATIONS.contains(word) ? ActorKind.ORGANISATION : null;
    }

    private @Nullable ActorKind kindAfter(int from, int to) {
        if (!page.together(from, to)) {
            return null;
        }
        @Nullable ActorKind next = of(page.at(to).text());
        if (next != null || !page.at(to).text().equals(",")) {
            return next;
        }
        boolean article = page.at(to + 1).is("a")
                || page.at(to + 1).is("an")
                || page.at(to + 1).is("the");
        for (int i = to + 2; article && i < to + 2 + REACH && page.together(from, i); i++) {
            if (of(page.at(i).text()) != null && ends(i + 1) && !page.at(i + 1).isPossessive()) {
                return of(page.at(i).text());
            }
            if (!page.at(i).isWord() || lexicon.isFunctionWord(page.at(i).lower())) {
                return null;
            }
        }
        return null;
    }

    private static @Nullable ActorKind of(String noun) {
        return PLACES.contains(noun) ? ActorKind.PLACE : ORGANISATIONS.contains(noun) ? ActorKind.ORGANISATION : null;
    }

    private boolean ends(int to) {
        return !page.at(to).isWord() || lexicon.isFunctionWord(page.at(to).lower());
    }

    /** "Irving, Texas": a state or country after a comma, but not "Hernán Gómez, Panama coach". */
    boolean isInState(int to) {
        if (!page.at(to).text().equals(",")) {
            return false;
        }
        int reach = lexicon.reach(page, to + 1, Math.min(to + 4, page.size()));
        Known known = reach == 0 ? null : lexicon.known(page, to + 1, to + 1 + reach);
        return known != null
                && known.use() == Known.Use.NAME
                && (known.kind() == ActorKind.PLACE || known.kind() == ActorKind.COUNTRY)
                && lexicon.person(page.at(to + 1 + reach).text()) == null;
    }
}
