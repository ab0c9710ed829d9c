package org.onrecord.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extraction.Extraction.Actor;
import org.onrecord.extraction.Extraction.ActorKind;
import org.onrecord.extraction.Extraction.Form;
import org.onrecord.extraction.Extraction.Mention;
import org.onrecord.text.Span;

class IdentityTest {
    /** A body, the countries of its article as often as it names them, and who it is. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "Parliament, GB GB GB FR, ORGANISATION:parliament of GB",
                "Parliament, GB GB FR FR, -",
                "Parliament, '', -",
                "Ministry of Health, IT IT CN, ORGANISATION:ministry of health of IT",
                "Health Ministry, IT, ORGANISATION:health ministry of IT",
                "Congress, '', ORGANISATION:congress of US",
                "Congress, PE PE PE, ORGANISATION:congress of PE",
                "Congress, MX MX US, ORGANISATION:congress of US",
                "Congress, IR IR IR IR, ORGANISATION:congress of US",
                "Supreme Court, IN IN, ORGANISATION:supreme court of IN",
                "Senate, PR PR PR, ORGANISATION:senate of PR",
                "U.S. Supreme Court, IN IN, ORGANISATION:supreme court of US",
                "European Parliament, FR FR, ORGANISATION:european parliament",
            })
    void aBodyThatManyCountriesHaveIsTheArticlesOwn(String name, String countries, @Nullable String identity) {
        List<Actor> actors = new ArrayList<>();
        Actor body = actor(name, ActorKind.ORGANISATION, null, 1);
        actors.add(body);
        List<String> named = countries.isEmpty() ? List.of() : List.of(countries.split(" "));
        named.stream()
                .distinct()
                .forEach(code -> actors.add(actor(code, ActorKind.COUNTRY, code, Collections.frequency(named, code))));
        assertThat(Identity.of(body, actors)).isEqualTo(identity);
    }

    private static Actor actor(String name, ActorKind kind, @Nullable String code, int mentions) {
        List<Mention> places = Collections.nCopies(mentions, new Mention(new Span(0, 1), Form.NAME, false));
        return new Actor(name, kind, List.of(name), List.of(), List.of(), places, null, code);
    }
}
