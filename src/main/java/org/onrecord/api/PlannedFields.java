package org.onrecord.api;

import graphql.TypeResolutionEnvironment;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLUnionType;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onrecord.graph.Graph;
import org.onrecord.graph.Operation;

/**
 * Puts the graph behind SmallRye's schema, so that graphql-java's own execution, where that is needed, is answered by
 * it too: a field of the query root with all below it by one statement, whose answer the fields below only take apart.
 */
@Singleton
class PlannedFields {
    private final Graph graph;
    private final Mutations mutations;

    PlannedFields(Graph graph, Mutations mutations) {
        this.graph = graph;
        this.mutations = mutations;
    }

    /** The same schema, of the same types, with the graph behind its fields. */
    GraphQLSchema behind(GraphQLSchema schema) {
        GraphQLCodeRegistry planned = schema.getCodeRegistry().transform(registry -> {
            for (GraphQLType type : schema.getAllTypesAsList()) {
                if (type instanceof GraphQLInterfaceType node) {
                    registry.typeResolver(node, PlannedFields::typeOf);
                } else if (type instanceof GraphQLUnionType one) {
                    registry.typeResolver(one, PlannedFields::typeOf);
                } else if (type instanceof GraphQLObjectType object
                        && !object.getName().startsWith("__")) {
                    object.getFieldDefinitions()
                            .forEach(field -> registry.dataFetcher(
                                    FieldCoordinates.coordinates(object, field), fetcher(schema, object, field)));
                }
            }
        });
        return schema.transformWithoutTypes(builder -> builder.codeRegistry(planned));
    }

    private DataFetcher<?> fetcher(GraphQLSchema schema, GraphQLObjectType type, GraphQLFieldDefinition field) {
        if (type == schema.getQueryType()) {
            return this::root;
        }
        return type == schema.getMutationType() ? mutations::answer : part(schema, type, field);
    }

    private @Nullable Object root(DataFetchingEnvironment environment) {
        Operation operation = Operation.of(
                (GraphQLObjectType) environment.getParentType(),
                environment.getMergedField().getFields(),
                environment.getFragmentsByName(),
                environment.getGraphQLSchema());
        Budget budget = Objects.requireNonNull(environment.getGraphQlContext().get(Budget.class));
        byte[] json = budget.answer(graph.askTyped(operation, environment.getVariables()));
        return partOf(new JsonObject(Buffer.buffer(json)).getMap(), environment);
    }

    private static DataFetcher<?> part(GraphQLSchema schema, GraphQLObjectType type, GraphQLFieldDefinition field) {
        DataFetcher<?> declared = schema.getCodeRegistry().getDataFetcher(type, field);
        return environment -> environment.getSource() instanceof Map<?, ?> answered
                ? partOf(answered, environment)
                : declared.get(environment);
    }

    private static @Nullable Object partOf(Map<?, ?> answered, DataFetchingEnvironment environment) {
        String field = environment.getField().getName();
        return answered.get(Mutations.BESIDE) instanceof Map<?, ?> beside && beside.containsKey(field)
                ? beside.get(field)
                : answered.get(environment.getMergedField().getResultKey());
    }

    private static GraphQLObjectType typeOf(TypeResolutionEnvironment environment) {
        Map<?, ?> answered = environment.getObject();
        return environment.getSchema().getObjectType(String.valueOf(answered.get(Operation.TYPE)));
    }
}
