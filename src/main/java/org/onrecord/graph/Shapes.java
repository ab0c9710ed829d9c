package org.onrecord.graph;

import graphql.execution.TypeFromAST;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The shape of variables: all that a statement's text can depend on, and nothing else. That is which of them are null,
 * which fields of inputs are given, and the values of Booleans (directives) and enums (orders). Other values are
 * parameters.
 */
public final class Shapes {
    private final Map<String, GraphQLType> types = new HashMap<>();

    /** The variables that an operation declares. */
    public Shapes(GraphQLSchema schema, List<VariableDefinition> variables) {
        variables.forEach(
                variable -> types.put(variable.getName(), TypeFromAST.getTypeFromAST(schema, variable.getType())));
    }

    /** The shape of coerced variables, to be compared with others. */
    Map<String, Object> shape(Map<String, Object> variables) {
        Map<String, Object> shapes = new LinkedHashMap<>();
        types.forEach((name, type) -> put(shapes, name, type, variables.get(name)));
        return shapes;
    }

    private static void put(Map<String, Object> shapes, String name, GraphQLType type, @Nullable Object value) {
        if (value != null) {
            shapes.put(name, shape(type, value));
        }
    }

    private static Object shape(GraphQLType declared, Object value) {
        GraphQLType type = GraphQLTypeUtil.unwrapNonNull(declared);
        if (value instanceof Boolean || type instanceof GraphQLEnumType) {
            return value;
        }
        if (type instanceof GraphQLInputObjectType input && value instanceof Map<?, ?> fields) {
            Map<String, Object> shapes = new LinkedHashMap<>();
            input.getFields()
                    .forEach(field -> put(shapes, field.getName(), field.getType(), fields.get(field.getName())));
            return shapes;
        }
        if (type instanceof GraphQLList list
                && GraphQLTypeUtil.unwrapAll(list) instanceof GraphQLInputObjectType
                && value instanceof List<?> items) {
            return items.stream()
                    .map(item -> shape(list.getWrappedType(), item))
                    .toList();
        }
        return Presence.GIVEN;
    }

    private enum Presence {
        GIVEN
    }
}
