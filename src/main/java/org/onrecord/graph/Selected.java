package org.onrecord.graph;

import graphql.language.SelectionSet;
import graphql.schema.GraphQLFieldDefinition;
import java.util.List;

/**
 * A field as it is selected once or several times under one key.
 *
 * @param key alias, or else name
 * @param definition of the schema
 * @param field the first place that selects it; arguments are the same in all (validated)
 * @param selections what is selected below it, in all places
 */
record Selected(
        String key, GraphQLFieldDefinition definition, graphql.language.Field field, List<SelectionSet> selections) {
    String name() {
        return field.getName();
    }
}
