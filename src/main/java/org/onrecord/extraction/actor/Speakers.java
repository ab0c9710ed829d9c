package org.onrecord.extraction.actor;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.Extraction.ActorKind;
import org.onrecord.extraction.Extraction.Form;
import org.onrecord.text.Span;

/** Gives each known speaker to a figure where the text settles to whom. */
final class Speakers {
    private static final Set<String> ENDS = Set.of(
            ",",
            "of",
            "for",
            "at",
            "in",
            "from",
            "with",
            "to",
            "who",
            "that",
            "which",
            "(",
            "on",
            "whose",
            "by",
            "including",
            "—",
            "–",
            "--",
            "and",
            "or",
            "about",
            "as",
            "near",
            "under",
            "like",
            "\"",
            "“",
            "close",
            "familiar",
            "involved");
    private static final Set<String> OPENERS = Set.of("as", "even", "like", "both", "only", "while");
    private static final Set<String> RELATIVES = Set.of("who", "which", "that");
    private static final Set<String> THINGS = Set.of("it", "its");
    /** Words for anybody, and descriptions of somebody who should have been found. */
    private static final Set<String> VAGUE =
            Set.of("people", "men", "women", "children", "man", "woman", "person", "boy", "girl");

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "his", "her", "their", "these", "those");
    private static final Set<String> COLLECTIVES =
            Set.of("police", "authorities", "lawmakers", "residents", "scholars", "organizers", "organisers");

    /** What belongs to somebody named and speaks for them: "the Trump campaign". */
    private static final Set<String> INSTITUTIONS = Set.of(
            "campaign",
            "administration",
            "government",
            "team",
            "camp",
            "office",
            "ministry",
            "military",
            "army",
            "navy",
            "family");

    private final Page page;
    private final Cast cast;
    private final Roles roles;
    private final Lexicon lexicon = Lexicon.get();

    Speakers(Cast cast, Roles roles) {
        this.cast = cast;
        this.page = cast.page();
        this.roles = roles;
    }

    void resolve(List<Span> speakers) {
        speakers.stream().sorted().distinct().forEach(this::resolve);
    }

    private void resolve(Span speaker) {
        int from = page.wordAt(speaker.start());
        int to = page.wordAt(Math.max(speaker.start(), speaker.end() - 1)) + 1;
        to = Math.min(to, page.size());
        while (from < to
                && (!page.at(from).isWord() || OPENERS.contains(page.at(from).lower()))) {
            from++;
        }
        if (from >= to || page.at(from).is("whose")) {
            return;
        }
        int head = head(from, to);
        Reference known = covering(head);
        if (known != null) {
            if (known.from() > from && belongs(known.from() - 1) && !isPair(head, to)) {
                known.figure()
                        .widen(
                                page.span(known.from(), known.to()),
                                page.at(from).span().start());
            }
            return;
        }
        if (to - from == 1) {
            resolveWord(from);
        } else if (!resolveByName(from, head, to)) {
            describe(from, head);
        }
    }

    /** Whether a word before a name is of the name, as in "Chile's Prime Minister"; in "his father Ali" it is not. */
    private boolean belongs(int before) {
        Word word = page.at(before);
        return word.isCapital() || word.isPossessive() || word.is("the");
    }

    /** "candidates Hillary Clinton and Donald Trump": two speak, so neither does alone. */
    private boolean isPair(int head, int to) {
        for (int i = head + 1; i < to - 1; i++) {
            if (page.at(i).is("and") && cast.named(i + 1) != null) {
                return true;
            }
        }
        return false;
    }

    private void resolveWord(int word) {
        String lower = page.at(word).lower();
        if (RELATIVES.contains(lower)) {
            int before = page.at(word - 1).text().equals(",") ? word - 2 : word - 1;
            Reference reference = page.together(before, word) ? ending(before + 1) : null;
            boolean somebody = reference != null
                    && (reference.figure().isPerson()
                            || reference.figure().kind == ActorKind.GROUP
                            || !lower.equals("who"));
            refer(reference == null || !somebody ? null : reference.figure(), word);
        } else if (THINGS.contains(lower)) {
            refer(subject(word, f -> f.kind == ActorKind.ORGANISATION || f.kind == ActorKind.COUNTRY), word);
        } else if (lower.equals("they")) {
            refer(subject(word, f -> f.kind == ActorKind.GROUP), word);
        } else {
            describe(word, word);
        }
    }

    private void refer(@Nullable Figure figure, int word) {
        if (figure != null) {
            cast.refer(figure, word, word, word + 1, Form.PRONOUN, false);
        }
    }

    private @Nullable Reference ending(int to) {
        return cast.in(page.at(to - 1).sentence()).stream()
                .filter(r -> r.to() == to)
                .min(Comparator.comparingInt(Reference::from))
                .orElse(null);
    }

    /** The first of a kind in this sentence or the one before. */
    private @Nullable Figure subject(int word, java.util.function.Predicate<Figure> test) {
        for (int back = 0; back <= 1; back++) {
            for (Reference reference : cast.in(page.at(word).sentence() - back)) {
                if (reference.to() <= word
                        && test.test(reference.figure())
                        && !page.at(reference.to()).isPossessive()) {
                    return reference.figure();
                }
            }
        }
        return null;
    }

    /** The last word before what only adds to it. */
    private int head(int from, int to) {
        int end = from + 1;
        while (end < to && (!ENDS.contains(page.at(end).lower()) || cast.named(end) != null)) {
            end++;
        }
        while (end > from + 1
                && (page.at(end - 1).isPossessive() || !page.at(end - 1).isWord())) {
            end--;
        }
        return end - 1;
    }

    private @Nullable Reference covering(int word) {
        return cast.in(page.at(word).sentence()).stream()
                .filter(r -> r.from() <= word && word < r.to())
                .findFirst()
                .orElse(null);
    }

    /** "The minister of the economy, Mr. Guajardo": the name comes after. */
    private boolean resolveByName(int from, int head, int to) {
        if (page.at(head).isCapital()) {
            return false;
        }
        for (int i = head + 1; i < to; i++) {
            Reference named = cast.named(i);
            if (named != null
                    && named.figure().isPerson()
                    && named.from() == i
                    && page.at(i - 1).text().equals(",")) {
                if (cast.refer(named.figure(), from, from, i - 1, Form.NOMINAL, false) != null) {
                    named.figure().descriptions.add(page.text(from, i - 1));
                }
                return true;
            }
        }
        return false;
    }

    private void describe(int from, int head) {
        String noun = page.at(head).lower();
        boolean vague = VAGUE.contains(noun)
                || page.at(head).heading()
                || head - from <= 1 && DEFINITE.contains(page.at(from).lower());
        if (vague) {
            return;
        }
        if (lexicon.person(noun) != null || lexicon.isPeople(noun) || COLLECTIVES.contains(noun)) {
            roles.addSpeaker(from, head);
        } else if (INSTITUTIONS.contains(noun)) {
            roles.addInstitution(from, head);
        }
    }
}
