package org.onrecord.extraction.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.Extraction.Form;

/** Finds people of the text in what is named after them: "the Andy Warhol Foundation" names Andy Warhol. */
final class Namesakes {
    /** No name of a person is longer, in words. */
    private static final int LONGEST = 4;

    private final Page page;
    private final Cast cast;
    private final Map<String, Figure> people = new HashMap<>();

    Namesakes(Cast cast) {
        this.cast = cast;
        this.page = cast.page();
    }

    /** Adds them last: nobody speaks in such a name, and no pronoun goes back to one. */
    void add() {
        cast.figures().stream().filter(Figure::isPerson).forEach(this::know);
        if (people.isEmpty()) {
            return;
        }
        for (int sentence = 0; sentence < cast.sentences(); sentence++) {
            List.copyOf(cast.in(sentence)).stream()
                    .filter(r -> r.form() == Form.NAME && !r.figure().isPerson())
                    .forEach(this::search);
        }
    }

    /** A full name only: a surname in an organisation's name may be anybody's. */
    private void know(Figure person) {
        person.aliases.stream()
                .filter(alias -> alias.indexOf(' ') > 0)
                .forEach(alias -> people.putIfAbsent(alias, person));
    }

    private void search(Reference name) {
        for (int from = name.core(); from < name.to() - 2; from++) {
            for (int to = Math.min(name.to(), from + LONGEST); to > from + 1; to--) {
                @Nullable Figure person = people.get(page.text(from, to));
                if (person != null) {
                    cast.refer(person, from, from, to, Form.NAME, false);
                    return;
                }
            }
        }
    }
}
