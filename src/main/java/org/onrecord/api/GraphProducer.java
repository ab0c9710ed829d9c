package org.onrecord.api;

import graphql.schema.GraphQLSchema;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.onrecord.graph.Graph;
import org.onrecord.graph.Limits;

/** The graph over the archive's database. */
class GraphProducer {
    @Produces
    @Singleton
    Graph graph(GraphQLSchema schema, AgroalDataSource archive, ApiConfig config) {
        return new Graph(schema, archive, new Limits(config.depth(), seconds(config.timeout()), config.answer()));
    }

    /** Whole ones, at least one: to the driver none means for ever. */
    private static int seconds(Duration timeout) {
        return (int) Math.max(1, timeout.toSeconds());
    }
}
