package org.onrecord.extraction.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.Extraction.Actor;
import org.onrecord.extraction.Extraction.Form;

/** All who are in a text, and where. */
final class Cast {
    private final Page page;
    private final List<Figure> figures = new ArrayList<>();
    private final Map<String, Figure> byName = new HashMap<>();
    private final List<List<Reference>> bySentence;
    /** For each word the reference by name that it is part of. */
    private final @Nullable Reference[] named;

    Cast(Page page) {
        this.page = page;
        this.named = new Reference[page.size()];
        int sentences = page.size() == 0 ? 0 : page.at(page.size() - 1).sentence() + 1;
        this.bySentence = IntStream.range(0, sentences)
                .<List<Reference>>mapToObj(i -> new ArrayList<>())
                .toList();
    }

    Page page() {
        return page;
    }

    @Nullable
    Figure byName(String name) {
        return byName.get(name);
    }

    /** Whose something is by the words that say what it is: "NATO" in "NATO spokeswoman", Russia in "Russian President". */
    @Nullable
    Figure owner(int from, int to) {
        for (int i = from; i < to; i++) {
            Reference reference = named(i);
            if (reference != null && !(reference.from() <= from && to <= reference.core())) {
                return reference.figure();
            }
            Known known = Lexicon.get().known(page, i, i + 1);
            if (known != null && (known.use() == Known.Use.ADJECTIVE || known.use() == Known.Use.NAME)) {
                return byName(known.name());
            }
        }
        return null;
    }

    List<Figure> figures() {
        return figures;
    }

    void add(Figure figure) {
        figures.add(figure);
        byName.putIfAbsent(figure.name, figure);
    }

    /** Records a mention; null where another of the same figure is in the way. */
    @Nullable
    Reference refer(Figure figure, int from, int core, int to, Form form, boolean metonym) {
        if (!figure.mention(page.span(from, to), form, metonym)) {
            return null;
        }
        Reference reference = new Reference(from, core, to, figure, form, metonym);
        List<Reference> sentence = bySentence.get(page.at(from).sentence());
        int at = sentence.size();
        while (at > 0 && sentence.get(at - 1).from() > from) {
            at--;
        }
        sentence.add(at, reference);
        if (form == Form.NAME) {
            for (int i = from; i < to; i++) {
                if (named[i] == null || i >= core && !isWithin(reference, named[i])) {
                    named[i] = reference;
                }
            }
        }
        return reference;
    }

    /** A name within a longer one: its words stay the longer's. */
    private static boolean isWithin(Reference inner, Reference outer) {
        return outer.core() <= inner.core()
                && inner.to() <= outer.to()
                && outer.to() - outer.core() > inner.to() - inner.core();
    }

    /** The references of a sentence, in order. */
    List<Reference> in(int sentence) {
        return sentence < 0 || sentence >= bySentence.size() ? List.of() : bySentence.get(sentence);
    }

    int sentences() {
        return bySentence.size();
    }

    /** The reference by name that a word is part of. */
    @Nullable
    Reference named(int word) {
        return word < 0 || word >= named.length ? null : named[word];
    }

    List<Actor> actors() {
        List<Figure> present = figures.stream()
                .filter(f -> f.mentionCount() > 0)
                .sorted(Comparator.comparingInt(Figure::start))
                .toList();
        Map<Figure, Integer> order = new IdentityHashMap<>();
        present.forEach(f -> order.put(f, order.size()));
        return present.stream().map(f -> f.actor(order)).toList();
    }
}
