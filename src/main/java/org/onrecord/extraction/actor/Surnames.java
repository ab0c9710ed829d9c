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
        Set<String> full = names.stream()
                .filter(n -> n.kind() == ActorKind.PERSON && n.to() - n.core() == 2 && hasFirstName(n))
                .map(n -> page.text(n.core(), n.to()))
                .collect(Collectors.toSet());
        names.replaceAll(n -> isMore(n, full) ? new Name(n.from(), n.core(), n.core() + 2, n.kind(), null, false) : n);
    }

    /** "George Floyd Justice": a full name, and an ordinary word that is none of it. */
    private boolean isMore(Name name, Set<String> full) {
        Word last = page.at(name.to() - 1);
        return name.kind() == ActorKind.PERSON
                && name.to() - name.core() > 2
                && (lexicon.isOrdinary(last.lower()) || lexicon.isTitle(last.text()))
                && full.contains(page.text(name.core(), name.core() + 2));
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
