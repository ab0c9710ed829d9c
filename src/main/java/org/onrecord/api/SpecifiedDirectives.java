package org.onrecord.api;

import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.spi.EventingService;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Leaves the directives of the specification in the schema, and not those of SmallRye and graphql-java: nothing bears
 * or heeds them, and one brings scalars that nothing has.
 */
public class SpecifiedDirectives implements EventingService {
    private static final Set<String> SPECIFIED = Set.of("skip", "include", "deprecated", "specifiedBy", "oneOf");

    @Override
    public @Nullable String getConfigKey() {
        return null; // always
    }

    @Override
    public GraphQLSchema.Builder beforeSchemaBuild(GraphQLSchema.Builder declared) {
        GraphQLSchema schema = declared.build();
        return GraphQLSchema.newSchema(schema)
                .clearDirectives()
                .additionalDirectives(specified(schema.getDirectives()));
    }

    private static Set<GraphQLDirective> specified(List<GraphQLDirective> directives) {
        return directives.stream()
                .filter(directive -> SPECIFIED.contains(directive.getName()))
                .collect(Collectors.toSet());
    }
}
