package org.onrecord.reader;

import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * TypeScript for GraphQL documents: a type for what goes into each and a type for what comes out of it, as the schema
 * says. The part of graphql-codegen that the reader needs, without Node.
 */
final class QueryTypes {
    private static final Map<String, String> SCALARS = Map.of("Int", "number", "Float", "number", "Boolean", "boolean");

    private final GraphQLSchema schema;
    /** Enumerations and inputs on the way, by name: each is declared once. */
    private final Map<String, String> declared = new TreeMap<>();

    QueryTypes(GraphQLSchema schema) {
        this.schema = schema;
    }

    /** The declarations of an operation: {@code HomeData} and {@code HomeVariables}. */
    String operation(OperationDefinition operation) {
        String variables = operation.getVariableDefinitions().stream()
                .map(v -> member(v.getName(), input(v.getType()), v.getType() instanceof NonNullType))
                .collect(Collectors.joining());
        String data = selected(operation.getSelectionSet(), root(operation), "");
        return "export type " + operation.getName() + "Data = " + data + ";\n\n" + "export type " + operation.getName()
                + "Variables = {\n" + variables + "};\n";
    }

    private GraphQLType root(OperationDefinition operation) {
        return switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
    }

    /** The declaration of a fragment, by its name. */
    String fragment(FragmentDefinition fragment) {
        GraphQLType on = schema.getType(fragment.getTypeCondition().getName());
        return "export type " + fragment.getName() + " = " + selected(fragment.getSelectionSet(), on, "") + ";\n";
    }

    /** What the others use: enumerations and inputs. Complete only after them. */
    String shared() {
        return String.join("\n", declared.values());
    }

    private String selected(SelectionSet selections, GraphQLType on, String indent) {
        List<String> parts = new ArrayList<>();
        StringBuilder fields = new StringBuilder();
        for (Selection<?> selection : selections.getSelections()) {
            if (selection instanceof FragmentSpread spread) {
                parts.add(spread.getName());
            } else if (selection instanceof Field field) {
                fields.append(indent).append(member(field, (GraphQLFieldsContainer) on, indent + "  "));
            } else if (selection instanceof InlineFragment inline) {
                GraphQLType type = schema.getType(inline.getTypeCondition().getName());
                parts.add("Partial<" + selected(inline.getSelectionSet(), type, indent) + ">");
            }
        }
        if (!fields.isEmpty()) {
            parts.add("{\n" + fields + indent + "}");
        }
        return String.join(" & ", parts);
    }

    private String member(Field field, GraphQLFieldsContainer on, String indent) {
        String name = field.getAlias() == null ? field.getName() : field.getAlias();
        if (field.getName().equals("__typename")) {
            return member(name, "string", true);
        }
        boolean always = !field.hasDirective("include") && !field.hasDirective("skip");
        GraphQLType type = on.getFieldDefinition(field.getName()).getType();
        return "  " + name + (always ? ": " : "?: ") + output(type, field.getSelectionSet(), indent) + ";\n";
    }

    private static String member(String name, String type, boolean required) {
        return "  " + name + (required ? ": " + type : "?: " + type + " | null") + ";\n";
    }

    private String output(GraphQLType type, SelectionSet selections, String indent) {
        if (type instanceof GraphQLNonNull nonNull) {
            return present(nonNull.getWrappedType(), selections, indent);
        }
        return present(type, selections, indent) + " | null";
    }

    private String present(GraphQLType type, SelectionSet selections, String indent) {
        if (type instanceof GraphQLList list) {
            return "Array<" + output(list.getWrappedType(), selections, indent) + ">";
        }
        return selections == null ? named(GraphQLTypeUtil.simplePrint(type)) : selected(selections, type, indent);
    }

    private String input(Type<?> type) {
        if (type instanceof NonNullType nonNull) {
            return input(nonNull.getType());
        }
        return type instanceof ListType list
                ? "Array<" + input(list.getType()) + ">"
                : named(((TypeName) type).getName());
    }

    private String named(String name) {
        GraphQLType type = schema.getType(name);
        if (type instanceof GraphQLEnumType values && !declared.containsKey(name)) {
            declared.put(name, enumeration(values));
        } else if (type instanceof GraphQLInputObjectType object && !declared.containsKey(name)) {
            // first its name, since a filter may hold a filter of its kind
            declared.put(name, "");
            declared.put(name, inputObject(object));
        }
        return type instanceof GraphQLEnumType || type instanceof GraphQLInputObjectType
                ? name
                : SCALARS.getOrDefault(name, "string");
    }

    private static String enumeration(GraphQLEnumType type) {
        return "export type " + type.getName() + " = "
                + type.getValues().stream()
                        .map(value -> "'" + value.getName() + "'")
                        .sorted()
                        .collect(Collectors.joining(" | "))
                + ";\n";
    }

    private String inputObject(GraphQLInputObjectType type) {
        return "export type " + type.getName() + " = {\n"
                + type.getFieldDefinitions().stream()
                        .sorted(Comparator.comparing(GraphQLInputObjectField::getName))
                        .map(field -> member(
                                field.getName(), inputOf(field.getType()), field.getType() instanceof GraphQLNonNull))
                        .collect(Collectors.joining())
                + "};\n";
    }

    private String inputOf(GraphQLType type) {
        if (type instanceof GraphQLNonNull nonNull) {
            return inputOf(nonNull.getWrappedType());
        }
        return type instanceof GraphQLList list
                ? "Array<" + inputOf(list.getWrappedType()) + ">"
                : named(GraphQLTypeUtil.simplePrint(type));
    }
}
