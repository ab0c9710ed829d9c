package org.onrecord.extraction.actor;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.Extraction.ActorKind;
import org.onrecord.extraction.Extraction.Form;

/** Actors without a name: "a NATO spokeswoman", "pro-Russian rebels", and whoever is known to speak and is only described. */
final class Roles {
    private static final Set<String> DETERMINERS = Set.of(
            "a", "an", "the", "one", "this", "that", "some", "many", "other", "another", "several", "most", "two",
            "three", "these", "those", "fellow", "his", "her", "their", "its");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "his", "her", "their", "its");
    private static final Set<String> VOICES = Set.of("spokesman", "spokeswoman", "spokesperson");
    private static final int MODIFIERS = 5;

    private final Page page;
    private final Cast cast;
    private final Lexicon lexicon = Lexicon.get();
    private final Map<String, Figure> byName = new HashMap<>();

    Roles(Cast cast) {
        this.cast = cast;
        this.page = cast.page();
    }

    /** Finds those that need no quote to be noticed. */
    void add() {
        for (int i = 0; i < page.size(); i++) {
            if (VOICES.contains(page.at(i).lower()) && isUnnamed(i)) {
                addVoice(i);
            } else if (lexicon.isGroupNoun(page.at(i).lower()) && cast.named(i) == null) {
                addGroup(i);
            }
        }
    }

    private boolean isUnnamed(int i) {
        return cast.named(i) == null && !(page.at(i + 1).isCapital() && page.together(i, i + 1)) && !isDescription(i);
    }

    /** "John Smith, a NATO spokesman": somebody named is described. */
    private boolean isDescription(int i) {
        return cast.in(page.at(i).sentence()).stream()
                .anyMatch(r -> r.form() == Form.NOMINAL && r.from() <= i && i < r.to());
    }

    private void addVoice(int noun) {
        int from = noun;
        while (from > 0 && noun - from <= MODIFIERS && page.together(from - 1, noun) && isModifier(from - 1)) {
            from--;
        }
        boolean determined = DETERMINERS.contains(page.at(from - 1).lower()) && page.together(from - 1, from);
        int start = determined ? from - 1 : from;
        Figure before = cast.owner(from, noun);
        if (before != null) {
            refer(ActorKind.ROLE, start, from, noun + 1, before);
        } else if (page.at(noun + 1).is("for")) {
            Reference after = whoAfter(noun + 2);
            if (after != null) {
                refer(ActorKind.ROLE, start, from, after.to(), after.figure());
            }
        }
    }

    /** "for the agency": a name or a description that is settled. */
    private @Nullable Reference whoAfter(int at) {
        return cast.in(page.at(at).sentence()).stream()
                .filter(r -> r.form() != Form.PRONOUN
                        && (r.from() == at || r.from() == at + 1 && page.at(at).is("the")))
                .findFirst()
                .orElse(null);
    }

    private boolean isModifier(int i) {
        Word word = page.at(i);
        return word.isPossessive()
                || cast.named(i) != null
                || word.isWord() && !lexicon.isFunctionWord(word.lower()) && !lexicon.isSpeechVerb(word.lower());
    }

    /** A plural of people with an adjective of a side: "pro-Russian rebels", "Kurdish fighters". */
    private void addGroup(int noun) {
        Word side = page.at(noun - 1);
        boolean partisan = side.lower().matches("(?:pro|anti)-\\p{L}+");
        Known known = lexicon.known(page, noun - 1, noun);
        boolean national = known != null && known.use() == Known.Use.ADJECTIVE;
        if ((partisan || national) && page.together(noun - 1, noun)) {
            refer(ActorKind.GROUP, noun - 1, noun - 1, noun + 1, null);
        }
    }

    /**
     * Records somebody described.
     *
     * @param from the determiner, if any
     * @param core first word of what it is called
     */
    Figure refer(ActorKind kind, int from, int core, int to, @Nullable Figure affiliation) {
        String name = page.text(core, to);
        Figure figure = byName.computeIfAbsent(name.toLowerCase(Locale.ROOT), k -> {
            Figure created = new Figure(name, kind);
            created.affiliation = affiliation;
            created.nouns.add(page.at(to - 1).lower());
            Gender gender = lexicon.person(page.at(to - 1).lower());
            created.gender = gender == null ? Gender.UNKNOWN : gender;
            cast.add(created);
            return created;
        });
        if (cast.refer(figure, from, from, to, Form.NOMINAL, false) != null) {
            figure.descriptions.add(page.text(from, to));
        }
        return figure;
    }

    /** "the Trump campaign": an organisation by whose it is. */
    void addInstitution(int from, int head) {
        int core = DETERMINERS.contains(page.at(from).lower()) ? from + 1 : from;
        Known side = lexicon.known(page, core, core + 1);
        boolean national = side != null && side.use() == Known.Use.ADJECTIVE;
        if (core < head && (national || cast.named(core) != null)) {
            refer(ActorKind.ORGANISATION, from, core, head + 1, cast.owner(core, head));
        }
    }

    /** Somebody known to speak whom nothing names. */
    void addSpeaker(int from, int head) {
        int core = from;
        while (core < head && DETERMINERS.contains(page.at(core).lower())) {
            core++;
        }
        boolean one = lexicon.person(page.at(head).lower()) != null;
        boolean definite = one && DEFINITE.contains(page.at(from).lower());
        boolean known = VOICES.contains(page.at(head).lower())
                || byName.containsKey(page.text(core, head + 1).toLowerCase(Locale.ROOT));
        if (definite && !(known && cast.owner(core, head) != null)) {
            return; // "the Vermont senator" is somebody the text has named, or ought to have
        }
        refer(one ? ActorKind.ROLE : ActorKind.GROUP, from, core, head + 1, cast.owner(core, head));
    }
}
