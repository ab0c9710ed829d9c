package org.onrecord.extraction.actor;

import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.Extraction.Form;

/** Goes through the text once and gives pronouns and descriptions to figures, each by what stands before it. */
final class Coreference {
    private final Page page;
    private final Cast cast;
    private final Antecedents antecedents;
    private final Nominals nominals;
    private final Utterances utterances;

    Coreference(Cast cast) {
        this.cast = cast;
        this.page = cast.page();
        this.utterances = new Utterances(cast);
        this.antecedents = new Antecedents(cast, utterances);
        this.nominals = new Nominals(cast, antecedents);
    }

    void resolve() {
        for (int i = 0; i < page.size(); ) {
            Pronoun pronoun = cast.named(i) == null ? Pronoun.of(page.at(i)) : null;
            if (pronoun != null && pronoun != Pronoun.I) {
                refer(antecedents.person(i, pronoun.gender), i, i + 1, pronoun.gender);
                i++;
            } else {
                i = nominals.read(i);
            }
        }
        for (int i = 0; i < page.size(); i++) {
            if (Pronoun.of(page.at(i)) == Pronoun.I && cast.named(i) == null) {
                refer(utterances.speaker(i), i, i + 1, Gender.UNKNOWN);
            }
        }
    }

    private void refer(@Nullable Figure figure, int from, int to, Gender gender) {
        if (figure == null) {
            return;
        }
        if (figure.gender == Gender.UNKNOWN) {
            figure.gender = gender;
        }
        cast.refer(figure, from, from, to, Form.PRONOUN, false);
    }
}
