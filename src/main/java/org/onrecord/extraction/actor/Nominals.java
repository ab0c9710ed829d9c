package org.onrecord.extraction.actor;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.Extraction.ActorKind;
import org.onrecord.extraction.Extraction.Form;

/** Descriptions that go back to somebody named: "the president", "the U.S.-led military alliance", "alliance headquarters". */
final class Nominals {
    private static final Set<String> DETERMINERS = Set.of("the", "this", "that");
    private static final Set<String> PARTIES =
            Set.of("Republican", "Democratic", "Libertarian", "GOP", "Labour", "Conservative");
    private static final Set<String> WHOLE = Set.of("country", "nation");
    /** What a bare noun stands before when it means one thing known: "alliance headquarters". */
    private static final Set<String> BELONGING = Set.of(
            "headquarters",
            "member",
            "members",
            "head",
            "chief",
            "officials",
            "official",
            "leaders",
            "leader",
            "spokesman",
            "spokeswoman",
            "allies");

    private static final int MODIFIERS = 4;
    private static final int PEOPLE_REACH = 12;
    private static final int OTHERS_REACH = 6;

    private final Page page;
    private final Cast cast;
    private final Antecedents antecedents;
    private final Lexicon lexicon = Lexicon.get();

    Nominals(Cast cast, Antecedents antecedents) {
        this.cast = cast;
        this.page = cast.page();
        this.antecedents = antecedents;
    }

    /** Reads a description that begins at a word. Gives the index to go on from. */
    int read(int at) {
        if (DETERMINERS.contains(page.at(at).lower()) && cast.named(at) == null && !isDescribed(at)) {
            return readDefinite(at);
        }
        if (BELONGING.contains(page.at(at + 1).lower()) && page.together(at, at + 1)) {
            String noun = page.at(at).lower();
            Figure figure = cast.named(at) == null && page.at(at).isWord() ? organisation(at, noun) : null;
            if (figure != null) {
                refer(figure, at, at + 1);
            }
        }
        return at + 1;
    }

    private boolean isDescribed(int at) {
        return cast.in(page.at(at).sentence()).stream().anyMatch(r -> r.from() == at);
    }

    private int readDefinite(int at) {
        for (int i = at + 1; i <= at + 1 + MODIFIERS && page.together(at, i); i++) {
            Word word = page.at(i);
            if (!word.isWord() || lexicon.isFunctionWord(word.lower()) || cast.named(i) != null && !isModifier(i)) {
                return at + 1;
            }
            Figure figure = isHead(i) ? resolve(at, i) : null;
            if (figure != null) {
                refer(figure, at, i + 1);
                return i + 1;
            }
        }
        return at + 1;
    }

    /** A name inside a description: "the U.S.-led alliance", never the head itself. */
    private boolean isModifier(int i) {
        return !page.at(i + 1).isPossessive();
    }

    /** The noun that the description ends with: no noun, name or number goes on with it. */
    private boolean isHead(int i) {
        Word next = page.at(i + 1);
        if (cast.named(i) != null || next.isCapital() && page.together(i, i + 1) && !next.opens()) {
            return false;
        }
        return !next.isWord()
                || !page.together(i, i + 1)
                || !lexicon.isPeople(next.lower()) && lexicon.person(next.lower()) == null;
    }

    private @Nullable Figure resolve(int at, int head) {
        String noun = page.at(head).lower();
        if (lexicon.person(noun) != null) {
            return antecedents.last(
                    at, PEOPLE_REACH, f -> f.isPerson() && f.nouns.contains(noun) && !contradicts(at, head, f));
        }
        if (WHOLE.contains(noun)) {
            return head - at == 1 ? country(at) : null;
        }
        return organisation(at, noun);
    }

    /** The nearest before, by name or by adjective: "the Syrian government … the country's borders". */
    private @Nullable Figure country(int at) {
        for (int i = at - 1; page.together(i, at); i--) {
            Known known = lexicon.known(page, i, i + 1);
            Reference named = cast.named(i);
            boolean adjective = known != null && known.use() == Known.Use.ADJECTIVE && named == null;
            Figure figure = adjective && known != null ? cast.byName(known.name()) : null;
            if (figure != null) {
                return figure;
            }
            if (named != null && named.figure().kind == ActorKind.COUNTRY && !named.metonym()) {
                return named.figure();
            }
        }
        return antecedents.last(at, 1, f -> f.kind == ActorKind.COUNTRY);
    }

    /** "The Italian foreign minister" is nobody called an Egyptian one. */
    private boolean contradicts(int from, int head, Figure figure) {
        for (int i = from + 1; i < head; i++) {
            String side = page.at(i).text();
            if (isSide(side)) {
                boolean sided = false;
                for (String title : figure.titles) {
                    for (String word : title.split(" ", -1)) {
                        if (word.equals(side)) {
                            return false;
                        }
                        sided |= isSide(word);
                    }
                }
                return sided;
            }
        }
        return false;
    }

    private boolean isSide(String word) {
        Known known = lexicon.known(word);
        return PARTIES.contains(word)
                || known != null
                        && (known.use() == Known.Use.ADJECTIVE
                                || known.use() == Known.Use.NAME && known.countryCode() != null);
    }

    private @Nullable Figure organisation(int at, String noun) {
        return antecedents.last(
                at,
                OTHERS_REACH,
                f -> (f.kind == ActorKind.ORGANISATION || f.kind == ActorKind.GROUP) && f.nouns.contains(noun));
    }

    private void refer(Figure figure, int from, int to) {
        boolean added = cast.refer(figure, from, from, to, Form.NOMINAL, false) != null;
        // "the country" tells nothing of a country
        if (added && figure.kind != ActorKind.COUNTRY) {
            figure.descriptions.add(page.text(from, to));
        }
    }
}
