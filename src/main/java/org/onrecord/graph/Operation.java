package org.onrecord.graph;

import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLObjectType;
import java.util.List;
import java.util.Map;

/**
 * What is to be answered: a validated query, or a field of one with what is selected below.
 *
 * @param root type of the object that the selections are of
 * @param selections what is asked for
 * @param shapes which properties of the variables decide what the statement is
 */
public record Operation(
        GraphQLObjectType root,
        List<SelectionSet> selections,
        Map<String, FragmentDefinition> fragments,
        Shapes shapes) {

    /** A query of a valid document. */
    public static Operation of(GraphQLObjectType root, Document document, OperationDefinition query, Shapes shapes) {
        return new Operation(root, List.of(query.getSelectionSet()), fragmentsOf(document), shapes);
    }

    private static Map<String, FragmentDefinition> fragmentsOf(Document document) {
        return document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(java.util.stream.Collectors.toMap(FragmentDefinition::getName, fragment -> fragment));
    }
}
