package org.onrecord.api;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.graph.Operation;
import org.onrecord.graph.Shapes;

/**
 * A document, looked at once.
 *
 * @param operations by name; one alone may have none
 * @param errors why it cannot be executed
 */
record Prepared(Map<String, Ready> operations, List<Failure> errors) {
    /**
     * An operation of the document.
     *
     * @param document all of it; valid where there are no errors
     * @param planned what the graph answers or tells; null where the schema itself is asked for, or something is to be
     *     changed
     * @param roots fields of the root, in fragments too
     */
    record Ready(
            Document document,
            OperationDefinition definition,
            @Nullable Operation planned,
            Set<String> roots) {
        boolean is(OperationDefinition.Operation kind) {
            return definition.getOperation() == kind;
        }

        boolean asksSchema() {
            return roots.contains("__schema") || roots.contains("__type");
        }
    }

    static Prepared unreadable(Failure error) {
        return new Prepared(Map.of(), List.of(error));
    }

    /** @param length of its text */
    static Prepared of(GraphQLSchema schema, Document document, int length, List<Failure> errors) {
        Map<String, Ready> operations = new HashMap<>();
        for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            String name = operation.getName() == null ? "" : operation.getName();
            operations.put(
                    name,
                    errors.isEmpty()
                            ? ready(schema, document, length, operation)
                            : new Ready(document, operation, null, Set.of()));
        }
        return new Prepared(operations, errors);
    }

    private static Ready ready(GraphQLSchema schema, Document document, int length, OperationDefinition operation) {
        Set<String> roots = new LinkedHashSet<>();
        collect(document, operation.getSelectionSet(), roots);
        Ready ready = new Ready(document, operation, null, roots);
        GraphQLObjectType root = switch (operation.getOperation()) {
            case QUERY -> ready.asksSchema() ? null : schema.getQueryType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
            case MUTATION -> null;
        };
        if (root == null) {
            return ready;
        }
        Shapes shapes = new Shapes(schema, operation.getVariableDefinitions());
        return new Ready(document, operation, Operation.of(root, document, length, operation, shapes), roots);
    }

    /** The names of the root's fields, in fragments too. */
    private static void collect(Document document, SelectionSet selections, Set<String> names) {
        for (Selection<?> selection : selections.getSelections()) {
            if (selection instanceof Field field) {
                names.add(field.getName());
            } else if (selection instanceof InlineFragment inline) {
                collect(document, inline.getSelectionSet(), names);
            } else if (selection instanceof FragmentSpread spread) {
                document.getDefinitionsOfType(FragmentDefinition.class).stream()
                        .filter(fragment -> fragment.getName().equals(spread.getName()))
                        .forEach(fragment -> collect(document, fragment.getSelectionSet(), names));
            }
        }
    }

    /** The operation that a request means; null where the name names none, or is missing and there are several. */
    @Nullable
    Ready operation(@Nullable String name) {
        if (name != null) {
            return operations.get(name);
        }
        return operations.size() == 1 ? operations.values().iterator().next() : null;
    }
}
