package org.onrecord.extraction.actor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.Extraction.ActorKind;

/** Names that look like a person's: whether they are one, by what stands beside them and by what the text says elsewhere. */
final class Strangers {
    private final Page page;
    private final PersonNames people;
    private final Titles titles;
    private final Surroundings surroundings;

    Strangers(Page page, PersonNames people, Titles titles) {
        this.page = page;
        this.people = people;
        this.titles = titles;
        this.surroundings = new Surroundings(page);
    }

    /**
     * A name as what the words around it say that it is.
     *
     * @param before the last name found before it
     * @return null for what is nobody's, an album's title
     */
    @Nullable
    Name read(int from, int end, @Nullable Name before) {
        int start = titles.leftOf(from);
        boolean strange = start == from && people.isStrange(from);
        if (surroundings.isWork(from) && (strange || surroundings.isOther(from, end))) {
            return null;
        }
        @Nullable
        ActorKind kind = strange
                ? strangeKind(from, end, before)
                : surroundings.isOther(from, end) ? surroundings.kind(from, end) : null;
        return kind == null ? new Name(start, from, end, ActorKind.PERSON, null, false) : Name.of(from, end, kind);
    }

    /** What a name is that has no first name; null for a person. */
    private @Nullable ActorKind strangeKind(int from, int end, @Nullable Name before) {
        if (Singles.LOCATING.contains(page.at(from - 1).lower()) || surroundings.isInState(end)) {
            return ActorKind.PLACE;
        }
        // "Nick Rhodes of Duran Duran"
        boolean member = page.at(from - 1).is("of")
                && before != null
                && before.kind() == ActorKind.PERSON
                && before.to() == from - 1;
        return member ? ActorKind.ORGANISATION : surroundings.kind(from, end);
    }

    /**
     * People where most words have capitals: only a first name, or an office, and a strange word after it tell of somebody.
     *
     * @param taken words that are read already
     */
    List<Name> inHeadings(BitSet taken) {
        List<Name> names = new ArrayList<>();
        for (int i = 0; i + 1 < page.size(); i++) {
            if (!page.at(i).heading() || taken.get(i) || !page.together(i, i + 1)) {
                continue;
            }
            int end = people.endInHeading(i);
            if (end > i) {
                names.add(new Name(titles.leftInHeading(i), i, end, ActorKind.PERSON, null, false));
                i = end - 1;
            }
        }
        return names;
    }

    /**
     * A strange name is the same throughout. What places it weighs more than what does not, which is what most names of
     * people have; a title weighs most.
     */
    void agree(List<Name> names) {
        Map<String, Integer> votes = new HashMap<>();
        names.stream()
                .filter(n -> n.known() == null)
                .forEach(n -> votes.merge(page.text(n.core(), n.to()), vote(n), Integer::sum));
        names.replaceAll(n -> {
            boolean strange = n.known() == null
                    && n.from() == n.core()
                    && people.isStrange(n.core())
                    && people.isPerson(n.core(), n.to());
            int vote = votes.getOrDefault(page.text(n.core(), n.to()), 0);
            boolean place = n.kind() == ActorKind.PERSON && vote > 0;
            boolean person = n.kind() == ActorKind.PLACE && vote < 0;
            return strange && (place || person)
                    ? Name.of(n.core(), n.to(), place ? ActorKind.PLACE : ActorKind.PERSON)
                    : n;
        });
    }

    private static int vote(Name name) {
        return switch (name.kind()) {
            case PLACE -> 2;
            case PERSON -> name.from() < name.core() ? -5 : -1;
            default -> 0;
        };
    }
}
