package org.onrecord.extraction.actor;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.onrecord.extraction.Extraction.ActorKind;

/** Corrects names by the surnames of people whose full names stand in the same text. */
final class Surnames {
    private final Page page;
    private final Lexicon lexicon = Lexicon.get();

    Surnames(Page page) {
        this.page = page;
    }

    /** "Warhol Polaroid": two strange words, the first of which is somebody's surname, are no second person. */
    void cut(List<Name> names) {
        Set<String> surnames = of(names, this::hasFirstName);
        names.replaceAll(n -> n.kind() == ActorKind.PERSON
                        && n.to() - n.core() == 2
                        && n.from() == n.core()
                        && !hasFirstName(n)
                        && surnames.contains(page.at(n.core()).text())
                ? Name.of(n.core(), n.core() + 1, ActorKind.PERSON)
                : n);
    }

    /** A place's name that is also the surname of somebody in the text is theirs, but after "in" and the like. */
    void give(List<Name> names) {
        Set<String> surnames = of(names, n -> true);
        names.replaceAll(n -> n.kind() != ActorKind.PERSON
                        && n.to() - n.core() == 1
                        && surnames.contains(page.at(n.core()).text())
                        && !Singles.LOCATING.contains(page.at(n.core() - 1).lower())
                        && !page.at(n.core() - 1).is("of")
                ? Name.of(n.core(), n.to(), ActorKind.PERSON)
                : n);
    }

    private boolean hasFirstName(Name name) {
        return lexicon.firstName(page.at(name.core()).text()) != null;
    }

    private Set<String> of(List<Name> names, Predicate<Name> test) {
        return names.stream()
                .filter(n -> n.kind() == ActorKind.PERSON && n.to() - n.core() > 1 && test.test(n))
                .map(n -> page.at(n.to() - 1).text())
                .collect(Collectors.toSet());
    }
}
