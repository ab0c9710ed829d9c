package org.onrecord.api;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How large an operation is once its fragments stand where they are spread. A few lines of fragments that spread each
 * other twice make millions of fields, so each fragment is measured once.
 */
record Measure(long fields, long aliases, long directives) {
    private static final Measure NOTHING = new Measure(0, 0, 0);
    /** Sums stay below what a long can hold. */
    private static final long BEYOND_COUNTING = 1L << 40;

    /** Why the document is too large; none where it is not. It may be invalid in other ways. */
    static Optional<Failure> excess(Document document, ApiConfig limits) {
        Fragments fragments = new Fragments(document);
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .map(operation -> fragments.of(operation.getSelectionSet()).plus(written(operation.getDirectives())))
                .flatMap(measure -> measure.excess(limits).stream())
                .findFirst();
    }

    private Optional<Failure> excess(ApiConfig limits) {
        return excess(fields, limits.fields(), "fields")
                .or(() -> excess(aliases, limits.aliases(), "aliases"))
                .or(() -> excess(directives, limits.directives(), "directives"));
    }

    private static Optional<Failure> excess(long counted, int most, String what) {
        return counted <= most
                ? Optional.empty()
                : Optional.of(Failure.of(
                        Failure.Code.TOO_COMPLEX,
                        "With its fragments in place the operation has " + Math.min(counted, BEYOND_COUNTING) + " "
                                + what + ", and " + most + " is the most."));
    }

    private static Measure written(List<?> directives) {
        return new Measure(0, 0, directives.size());
    }

    private Measure plus(Measure other) {
        return new Measure(
                Math.min(fields + other.fields, BEYOND_COUNTING),
                Math.min(aliases + other.aliases, BEYOND_COUNTING),
                Math.min(directives + other.directives, BEYOND_COUNTING));
    }

    /** The fragments of a document, each measured when it is first met. */
    private static final class Fragments {
        private final Map<String, FragmentDefinition> definitions = new HashMap<>();
        private final Map<String, Measure> measured = new HashMap<>();

        Fragments(Document document) {
            document.getDefinitionsOfType(FragmentDefinition.class)
                    .forEach(fragment -> definitions.putIfAbsent(fragment.getName(), fragment));
        }

        Measure of(@Nullable SelectionSet set) {
            Measure sum = NOTHING;
            if (set != null) {
                for (Selection<?> selection : set.getSelections()) {
                    sum = sum.plus(of(selection));
                }
            }
            return sum;
        }

        private Measure of(Selection<?> selection) {
            if (selection instanceof Field field) {
                return of(field.getSelectionSet())
                        .plus(new Measure(
                                1,
                                field.getAlias() == null ? 0 : 1,
                                field.getDirectives().size()));
            }
            if (selection instanceof InlineFragment inline) {
                return of(inline.getSelectionSet()).plus(written(inline.getDirectives()));
            }
            FragmentSpread spread = (FragmentSpread) selection;
            return fragment(spread.getName()).plus(written(spread.getDirectives()));
        }

        private Measure fragment(String name) {
            Measure known = measured.get(name);
            FragmentDefinition definition = definitions.get(name);
            if (known != null || definition == null) {
                return known == null ? NOTHING : known;
            }
            measured.put(name, NOTHING); // one that spreads itself is told by the validation
            Measure measure = of(definition.getSelectionSet());
            measured.put(name, measure);
            return measure;
        }
    }
}
