package org.onrecord.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which rows of a list are wanted.
 *
 * @param predicates by the fields of the filter's input type, beside {@code not}
 * @param narrowings better sources of rows where a field is given, {@code {v}} for its value: the first that fits is
 *     taken, in place of the field's predicate, where the list is that of all rows
 * @param unlessTold what holds unless the filter says otherwise
 */
record Filter(Map<String, Predicate> predicates, Map<String, Source> narrowings, UnlessTold unlessTold) {
    /** Two would do: the opposite of what is given, and of a part of that. */
    private static final int DEEPEST_NOT = 4;
    /** In one filter, those inside others too: a page leaves out some of each of its facets. */
    private static final int MOST_NOTS = 20;
    /** The field that asks for words; what it asks is answered in one of two ways ({@link Worded}). */
    private static final String WORDS = "words";

    static final Filter NONE = of(Map.of());

    static Filter of(Map<String, Predicate> predicates) {
        return new Filter(predicates, Map.of(), (filter, source) -> List.of());
    }

    Filter narrowedBy(Map<String, Source> sources) {
        return new Filter(predicates, sources, unlessTold);
    }

    Filter unlessTold(UnlessTold rule) {
        return new Filter(predicates, narrowings, rule);
    }

    /** What a list shows when the filter does not say. */
    interface UnlessTold {
        List<String> predicates(Input filter, Source source);
    }

    /** The source with all that the filter asks of its rows; templates are still to be filled. */
    Source apply(Source source, Input filter, Compiler compiler) {
        Source rows = source;
        Set<String> answered = Set.of();
        if (source.where().equals("true")) {
            for (Map.Entry<String, Source> narrowing : narrowings.entrySet()) {
                if (filter.field(narrowing.getKey()).given()) {
                    rows = narrowed(narrowing.getKey(), narrowing.getValue(), filter, compiler);
                    answered = Set.of(narrowing.getKey());
                    break;
                }
            }
        }
        List<String> all = new ArrayList<>(List.of(rows.where()));
        all.addAll(unlessTold.predicates(filter, rows));
        checkNots(filter);
        boolean worded = source.where().equals("true")
                && answered.isEmpty()
                && filter.field(WORDS).given();
        all.addAll(given(filter, worded ? Set.of(WORDS) : answered, compiler));
        if (!worded) {
            return new Source(rows.from(), String.join(" and ", all), rows.columns(), rows.edge(), "");
        }
        String words = predicate(WORDS).compile(filter.field(WORDS), compiler);
        String others = String.join(" and ", all);
        return new Source(
                rows.from(),
                others + " and " + words,
                rows.columns(),
                rows.edge(),
                others + " and " + Worded.walked(words));
    }

    private Source narrowed(String field, Source source, Input filter, Compiler compiler) {
        Predicate asked = new Predicate(
                source.where(), predicate(field).type(), predicate(field).conversion());
        return new Source(
                source.from(), asked.compile(filter.field(field), compiler), source.columns(), source.edge(), "");
    }

    private static void checkNots(Input filter) {
        int nots = nots(filter, 0);
        if (nots > MOST_NOTS) {
            throw new Refusal(
                    Refusal.Code.TOO_COMPLEX,
                    "`not` names " + nots + " filters, and " + MOST_NOTS + " is the most.",
                    filter.location());
        }
    }

    private static int nots(Input filter, int depth) {
        int nots = 0;
        for (Input not : filter.field("not").each()) {
            if (depth == DEEPEST_NOT) {
                throw new Refusal(
                        Refusal.Code.TOO_DEEP,
                        "`not` inside `not` goes " + DEEPEST_NOT + " deep at most.",
                        not.location());
            }
            nots += 1 + nots(not, depth + 1);
        }
        return nots;
    }

    private List<String> given(Input filter, Set<String> answered, Compiler compiler) {
        List<String> all = new ArrayList<>();
        for (String field : predicates.keySet().stream().sorted().toList()) {
            if (filter.field(field).given() && !answered.contains(field)) {
                all.add("(" + predicate(field).compile(filter.field(field), compiler) + ")");
            }
        }
        for (Input not : filter.field("not").each()) {
            List<String> turned = given(not, Set.of(), compiler);
            // a comparison with null is unknown, and its opposite too: "is true" turns it round for good
            all.add(turned.isEmpty() ? "false" : "(" + String.join(" and ", turned) + ") is not true");
        }
        return all;
    }

    private Predicate predicate(String field) {
        return java.util.Objects.requireNonNull(predicates.get(field));
    }
}
