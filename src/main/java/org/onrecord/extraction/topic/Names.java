package org.onrecord.extraction.topic;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.Extraction.Actor;
import org.onrecord.extraction.Extraction.ActorKind;
import org.onrecord.extraction.Extraction.Form;
import org.onrecord.extraction.Extraction.Mention;
import org.onrecord.text.Span;

/** Where the article names somebody: a person is no topic, others only where they are discussed. */
final class Names {
    /** The places of names, apart from each other, by where they begin. */
    private final NavigableMap<Integer, Span> persons;

    private final NavigableMap<Integer, Span> all;

    Names(List<Actor> actors) {
        persons = places(actors.stream().filter(actor -> actor.kind() == ActorKind.PERSON), Set.of(Form.NAME));
        all = places(actors.stream(), Set.of(Form.NAME, Form.NOMINAL));
    }

    private static NavigableMap<Integer, Span> places(Stream<Actor> actors, Set<Form> forms) {
        NavigableMap<Integer, Span> places = new TreeMap<>();
        actors.flatMap(actor -> actor.mentions().stream())
                .filter(mention -> forms.contains(mention.form()))
                .map(Mention::span)
                .sorted()
                .forEach(span -> {
                    Map.@Nullable Entry<Integer, Span> last = places.lastEntry();
                    Span whole = last != null && last.getValue().overlaps(span)
                            ? last.getValue().cover(span)
                            : span;
                    places.put(whole.start(), whole);
                });
        return places;
    }

    /** Whether the phrase is of somebody's name: "Mr. Jones", not "the Jones report". */
    boolean isPerson(Phrase phrase) {
        return isOfPerson(phrase.headWord());
    }

    /** Whether it says first whose it is, and that is a person. */
    boolean isOwned(Phrase phrase) {
        List<Word> words = phrase.words();
        return IntStream.range(1, words.size())
                .filter(i -> words.get(i).lower().matches("['’]s?"))
                .anyMatch(i -> isOfPerson(words.get(i - 1)));
    }

    /** Whether any word of it belongs to somebody's name. */
    boolean holdsPerson(Phrase phrase) {
        return phrase.words().stream().anyMatch(this::isOfPerson);
    }

    /** Whether the word belongs to somebody's name. */
    boolean isOfPerson(Word word) {
        return names(persons, word);
    }

    /** Whether the phrase names or describes any actor: it is listed as such, and tells who, not what. */
    boolean isName(Phrase phrase) {
        return names(all, phrase.headWord());
    }

    private static boolean names(NavigableMap<Integer, Span> places, Word word) {
        Map.@Nullable Entry<Integer, Span> nearest =
                places.floorEntry(word.span().start());
        return nearest != null && nearest.getValue().contains(word.span());
    }
}
