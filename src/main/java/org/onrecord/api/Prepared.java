package org.onrecord.api;

import graphql.GraphQLError;
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
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.graph.Operation;
import org.onrecord.graph.Shapes;

/**
 * A document, looked at once.
 *
 * @param operations by name; one alone may have none
 * @param errors why it cannot be executed
 */
record Prepared(@Nullable Document document, Map<String, Ready> operations, List<GraphQLError> errors) {
    /**
     * An operation of the document.
     *
     * @param planned what the graph answers or tells; null where the schema itself is asked for, or something is to be
     *     changed
     */
    record Ready(OperationDefinition definition, @Nullable Operation planned) {
        boolean is(OperationDefinition.Operation kind) {
            return definition.getOperation() == kind;
        }
    }

    static Prepared unreadable(List<GraphQLError> errors) {
        return new Prepared(null, Map.of(), errors);
    }

    static Prepared of(GraphQLSchema schema, Document document, List<GraphQLError> errors) {
        Map<String, Ready> operations = new HashMap<>();
        for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            String name = operation.getName() == null ? "" : operation.getName();
            operations.put(name, new Ready(operation, errors.isEmpty() ? planned(schema, document, operation) : null));
        }
        return new Prepared(document, operations, errors);
    }

    private static @Nullable Operation planned(GraphQLSchema schema, Document document, OperationDefinition operation) {
        GraphQLObjectType root = switch (operation.getOperation()) {
            case QUERY -> asksSchema(document, operation.getSelectionSet()) ? null : schema.getQueryType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
            case MUTATION -> null;
        };
        return root == null
                ? null
                : Operation.of(root, document, operation, new Shapes(schema, operation.getVariableDefinitions()));
    }

    private static boolean asksSchema(Document document, SelectionSet selections) {
        for (Selection<?> selection : selections.getSelections()) {
            if (selection instanceof Field field && field.getName().matches("__schema|__type")
                    || selection instanceof InlineFragment inline && asksSchema(document, inline.getSelectionSet())
                    || selection instanceof FragmentSpread spread
                            && document.getDefinitionsOfType(FragmentDefinition.class).stream()
                                    .filter(fragment -> fragment.getName().equals(spread.getName()))
                                    .anyMatch(fragment -> asksSchema(document, fragment.getSelectionSet()))) {
                return true;
            }
        }
        return false;
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
