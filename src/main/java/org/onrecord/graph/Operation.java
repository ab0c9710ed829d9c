package org.onrecord.graph;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Map;

/**
 * What is to be answered: a validated query, or a field of one with what is selected below.
 *
 * @param root type of the object that the selections are of
 * @param selections what is asked for
 * @param shapes which properties of the variables decide what the statement is
 * @param weight what keeping it takes, in characters
 */
public record Operation(
        GraphQLObjectType root,
        List<SelectionSet> selections,
        Map<String, FragmentDefinition> fragments,
        Shapes shapes,
        int weight) {
    /** A field is an object with a dozen of members, and may be two letters in the text. */
    private static final int CHARACTERS_OF_ONE = 80;

    /** Where {@link Graph#askTyped} writes types; no key of a response can be called so. */
    public static final String TYPE = "/type";

    /**
     * A query or a subscription of a valid document.
     *
     * @param length of the document's text
     */
    public static Operation of(
            GraphQLObjectType root, Document document, int length, OperationDefinition query, Shapes shapes) {
        return new Operation(
                root,
                List.of(query.getSelectionSet()),
                fragmentsOf(document),
                shapes,
                Math.multiplyExact(length, CHARACTERS_OF_ONE));
    }

    /** One field of the root, in all the places that select it under one key. */
    public static Operation of(
            GraphQLObjectType root,
            List<Field> field,
            Map<String, FragmentDefinition> fragments,
            GraphQLSchema schema) {
        return new Operation(root, List.of(new SelectionSet(field)), fragments, new Shapes(schema, List.of()), 0);
    }

    /** What is selected below a field, of the object that it gives. */
    public static Operation below(
            GraphQLObjectType object,
            List<Field> field,
            Map<String, FragmentDefinition> fragments,
            GraphQLSchema schema) {
        List<SelectionSet> selections =
                field.stream().map(Field::getSelectionSet).toList();
        return new Operation(object, selections, fragments, new Shapes(schema, List.of()), 0);
    }

    private static Map<String, FragmentDefinition> fragmentsOf(Document document) {
        return document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(java.util.stream.Collectors.toMap(FragmentDefinition::getName, fragment -> fragment));
    }
}
