package org.onrecord.api;

import graphql.schema.GraphQLSchema;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.onrecord.graph.Graph;
import org.onrecord.graph.Limits;

/** The graph over the archive's database. */
class GraphProducer {
    @Produces
    @Singleton
    Graph graph(GraphQLSchema schema, AgroalDataSource archive, ApiConfig config) {
        return new Graph(schema, archive, new Limits(config.depth(), (int)
                config.timeout().toSeconds()));
    }
}
