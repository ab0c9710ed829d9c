package org.onrecord.extraction.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The things named one after the other: "climate change, water security, and foreign ownership". */
final class Enumeration {
    private static final Set<String> AND = Set.of("and", "or");
    private static final Set<String> UNWRAPPING = Set.of("of", "about", "on", "over", "regarding");
    private static final int MOST = 6;

    private final Chunks chunks;

    Enumeration(Chunks chunks) {
        this.chunks = chunks;
    }

    /** What is named from this word on that can stand as a topic; nothing where a clause or a pronoun follows. */
    List<Phrase> from(int index) {
        List<Phrase> named = new ArrayList<>();
        boolean closed = false;
        Phrase phrase = complete(chunks.at(index));
        while (phrase != null && !(named.size() > 0 && startsClause(phrase))) {
            named.add(phrase);
            int next = skipSeparators(phrase.to());
            if (closed || next == phrase.to() || named.size() == MOST) {
                break;
            }
            closed = hasAnd(phrase.to(), next);
            phrase = complete(chunks.at(next));
        }
        // commas without an "and" part clauses, not things
        return topical(closed ? named : named.subList(0, Math.min(1, named.size())));
    }

    private static List<Phrase> topical(List<Phrase> named) {
        return named.stream()
                .filter(phrase -> phrase.isTopical() && !phrase.isHollow())
                .toList();
    }

    /** With its "of ..."; in place of "the issue of water rights", the water rights. */
    private @Nullable Phrase complete(@Nullable Phrase phrase) {
        if (phrase == null || !phrase.isHollow()) {
            return phrase == null ? null : chunks.told(phrase);
        }
        Phrase whole = chunks.extended(phrase, UNWRAPPING);
        Phrase inner = whole.to() == phrase.to() ? null : chunks.at(phrase.to() + 1);
        return inner == null ? phrase : chunks.told(inner);
    }

    private boolean startsClause(Phrase phrase) {
        Sentence sentence = chunks.sentence();
        return phrase.to() < sentence.size() && sentence.word(phrase.to()).isVerb();
    }

    private int skipSeparators(int index) {
        Sentence sentence = chunks.sentence();
        int at = index;
        if (at < sentence.size() && sentence.word(at).lower().equals(",")) {
            at++;
        }
        if (at < sentence.size() && sentence.word(at).in(AND)) {
            at++;
        }
        return at;
    }

    private boolean hasAnd(int from, int to) {
        return chunks.sentence().words().subList(from, to).stream().anyMatch(word -> word.in(AND));
    }
}
