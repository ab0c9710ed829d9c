package org.onrecord.graph;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.ArrayValue;
import graphql.language.EnumValue;
import graphql.language.NullValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Values as they stand in a document, to be read with the variables of each request. */
final class Literals {
    private Literals() {}

    /** A function from coerced variables to the value; null for what is null or not given. */
    static Function<Map<String, Object>, @Nullable Object> reader(@Nullable Value<?> value, GraphQLInputType type) {
        if (value == null || value instanceof NullValue) {
            return variables -> null;
        }
        if (value instanceof VariableReference reference) {
            return variables -> variables.get(reference.getName());
        }
        GraphQLType bare = GraphQLTypeUtil.unwrapNonNull(type);
        if (GraphQLTypeUtil.isList(bare)) {
            return list(value, (GraphQLInputType) GraphQLTypeUtil.unwrapOne(bare));
        }
        if (bare instanceof GraphQLInputObjectType input && value instanceof ObjectValue object) {
            return object(object, input);
        }
        Object constant = constant(value, bare);
        return variables -> constant;
    }

    private static Function<Map<String, Object>, @Nullable Object> list(Value<?> value, GraphQLInputType element) {
        List<Value> values = value instanceof ArrayValue array ? array.getValues() : List.of(value);
        var readers = values.stream().map(one -> reader(one, element)).toList();
        return variables -> readers.stream()
                .map(reader -> reader.apply(variables))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Function<Map<String, Object>, @Nullable Object> object(
            ObjectValue object, GraphQLInputObjectType type) {
        Map<String, Function<Map<String, Object>, @Nullable Object>> readers = new LinkedHashMap<>();
        for (ObjectField field : object.getObjectFields()) {
            readers.put(
                    field.getName(),
                    reader(field.getValue(), type.getField(field.getName()).getType()));
        }
        return variables -> {
            Map<String, Object> values = new LinkedHashMap<>();
            readers.forEach((name, reader) -> {
                Object value = reader.apply(variables);
                if (value != null) {
                    values.put(name, value);
                }
            });
            return values;
        };
    }

    private static @Nullable Object constant(Value<?> value, GraphQLType type) {
        if (value instanceof EnumValue name) {
            return name.getName();
        }
        return ((GraphQLScalarType) type)
                .getCoercing()
                .parseLiteral(value, CoercedVariables.emptyVariables(), GraphQLContext.getDefault(), Locale.ROOT);
    }
}
