package org.onrecord.graph;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.schema.GraphQLSchema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;

/** The door: answers selections of the schema from the archive, each by one statement. Safe for many threads. */
public final class Graph {
    private static final int PLANS_KEPT = 2_000;
    /** SQLSTATE query_canceled: here, that the time was up. */
    private static final String CANCELLED = "57014";

    private final GraphQLSchema schema;
    private final DataSource archive;
    private final Limits limits;
    private final Cache<Key, Plan> plans =
            Caffeine.newBuilder().maximumSize(PLANS_KEPT).build();

    public Graph(GraphQLSchema schema, DataSource archive, Limits limits) {
        this.schema = schema;
        this.archive = archive;
        this.limits = limits;
    }

    /**
     * Answers an operation.
     *
     * @param operation the same object for the same document, so that its plans are found again
     * @param variables coerced, as the operation declares them
     * @return the object {@code data} of the response: JSON in UTF-8
     * @throws Refusal where the request asks for nonsense or too much
     */
    public byte[] answer(Operation operation, Map<String, Object> variables) {
        Plan plan = plans.get(
                new Key(operation, operation.shapes().shape(variables)), key -> compile(operation, variables, false));
        return run(plan, variables);
    }

    /**
     * Answers one operation that will not come again, for graphql-java to complete. Each object says under
     * {@link Operation#TYPE} what it is, so that interfaces can be resolved.
     */
    public byte[] answerTyped(Operation operation, Map<String, Object> variables) {
        return run(compile(operation, variables, true), variables);
    }

    private Plan compile(Operation operation, Map<String, Object> variables, boolean typed) {
        return new Compiler(schema, limits, operation.fragments(), variables, typed)
                .plan(operation.root(), operation.selections());
    }

    private byte[] run(Plan plan, Map<String, Object> variables) {
        try (Connection connection = archive.getConnection()) {
            return plan.run(connection, variables);
        } catch (SQLException e) {
            if (CANCELLED.equals(e.getSQLState())) {
                throw new Refusal(Refusal.Code.TOO_COMPLEX, "The answer took too long. Ask for less.", null);
            }
            throw new IllegalStateException("the statement failed: " + plan.sql(), e);
        }
    }

    /** Which plan: operations are told apart by identity, since looking through documents is slow. */
    private record Key(Operation operation, Map<String, Object> shape) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && operation == key.operation && shape.equals(key.shape);
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(operation) + shape.hashCode();
        }
    }
}
