package org.onrecord.graph;

import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;

/** Questions to types of the schema. */
final class Types {
    private Types() {}

    /** The object type of a field: itself, or of its elements. */
    static GraphQLObjectType object(GraphQLOutputType type) {
        return (GraphQLObjectType) GraphQLTypeUtil.unwrapAll(type);
    }

    /** Whether it is, or holds, an object type rather than an interface or union. */
    static boolean isObject(GraphQLOutputType type) {
        return GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLObjectType;
    }

    static boolean nullable(GraphQLType type) {
        return !(type instanceof GraphQLNonNull);
    }

    static boolean list(GraphQLType type) {
        return GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(type));
    }

    /** The names of scalar and enum types say how they are written. */
    static String name(GraphQLType type) {
        return GraphQLTypeUtil.unwrapAll(type).getName();
    }

    static boolean enumeration(GraphQLType type) {
        return GraphQLTypeUtil.unwrapAll(type) instanceof graphql.schema.GraphQLEnumType;
    }
}
