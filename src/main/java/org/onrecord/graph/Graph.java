package org.onrecord.graph;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.schema.GraphQLSchema;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** The door: answers selections of the schema from the archive, each by one statement. Safe for many threads. */
public final class Graph {
    /** Characters of the statements that are kept, and of what belongs to them, at most. */
    private static final long CHARACTERS_KEPT = 64_000_000;
    /** SQLSTATE query_canceled: here, that the time was up. */
    private static final String CANCELLED = "57014";
    /** SQLSTATE program_limit_exceeded: here, that PostgreSQL makes no text over 1 GB. */
    private static final String BEYOND_LIMITS = "54000";
    /** SQLSTATE of the function refuse (db/migration). */
    private static final String REFUSED = "OR001";

    private final GraphQLSchema schema;
    private final DataSource archive;
    private final Limits limits;
    private final Cache<Key, Plan> plans = Caffeine.newBuilder()
            .maximumWeight(CHARACTERS_KEPT)
            .weigher((Key key, Plan plan) -> plan.weight() + key.operation().weight())
            .build();

    public Graph(GraphQLSchema schema, DataSource archive, Limits limits) {
        this.schema = schema;
        this.archive = archive;
        this.limits = limits;
    }

    /**
     * Understands an operation.
     *
     * @param operation the same object for the same document, so that its plans are found again
     * @param variables coerced, as the operation declares them
     * @throws Refusal where the request asks for nonsense or nests too deeply
     */
    public Question ask(Operation operation, Map<String, Object> variables) {
        return new Question(this, plan(operation, variables), variables);
    }

    /**
     * Prepares the answers of a subscription.
     *
     * @param operation the same object for the same document, so that those who ask the same are told together
     * @param mostCost of what is told at once
     * @throws Refusal where the request asks for nonsense or too much
     */
    public Watch watch(Operation operation, Map<String, Object> variables, long mostCost) {
        return new Watch(this, operation, variables, mostCost);
    }

    Plan plan(Operation operation, Map<String, Object> variables) {
        return plans.get(
                new Key(operation, operation.shapes().shape(variables)), key -> compile(operation, variables, false));
    }

    /**
     * Understands one operation that will not come again, for graphql-java to complete. Each object says under
     * {@link Operation#TYPE} what it is, so that interfaces can be resolved.
     */
    public Question askTyped(Operation operation, Map<String, Object> variables) {
        return new Question(this, compile(operation, variables, true), variables);
    }

    /**
     * Plans the payload of a mutation, so that what is selected of it is known to be all right before anything is
     * changed.
     *
     * @throws Refusal where the selection asks for nonsense
     */
    public Payload payload(Operation selected, Map<String, Object> variables) {
        Plan plan = compile(selected, variables, true);
        plan.check(variables);
        return new Payload(this, plan, variables);
    }

    private Plan compile(Operation operation, Map<String, Object> variables, boolean typed) {
        Compiler compiler = compiler(operation, variables, typed);
        return operation.root() == schema.getSubscriptionType()
                ? compiler.events(operation.root(), operation.selections())
                : compiler.plan(operation.root(), operation.selections());
    }

    Compiler compiler(Operation operation, Map<String, Object> variables, boolean typed) {
        return new Compiler(schema, limits, operation.fragments(), variables, typed);
    }

    /** The answer of a plan that gives one: JSON in UTF-8. */
    byte[] answer(Plan plan, Map<String, Object> variables) {
        if (plan.known().isPresent()) {
            plan.check(variables);
            return plan.known().get().getBytes(StandardCharsets.UTF_8);
        }
        byte[] whole = rows(plan, variables, row -> row.getBytes(1)).get(0);
        if (whole == null) {
            throw tooLong();
        }
        return whole;
    }

    private Refusal tooLong() {
        String message = "The answer is longer than " + limits.bytes()
                + " bytes, and that is the most. Ask for shorter pages or fewer whole texts.";
        return new Refusal(Refusal.Code.TOO_COMPLEX, message, null);
    }

    /** The answers of a plan, one a row. */
    <T> List<T> rows(Plan plan, Map<String, Object> variables, Plan.Reader<T> reader) {
        try (Connection connection = connect()) {
            return plan.rows(connection, variables, reader);
        } catch (SQLException e) {
            if (CANCELLED.equals(e.getSQLState())) {
                throw new Refusal(Refusal.Code.TIMEOUT, "The answer took too long. Ask for less.", null);
            }
            if (REFUSED.equals(e.getSQLState()) && e instanceof PSQLException refused) {
                throw new Refusal(Refusal.Code.BAD_INPUT, message(refused), null);
            }
            if (BEYOND_LIMITS.equals(e.getSQLState())) {
                throw tooLong();
            }
            throw new IllegalStateException("the statement failed: " + plan.sql(), e);
        }
    }

    /** What was said, without what the driver adds. */
    private static String message(PSQLException e) {
        ServerErrorMessage said = e.getServerErrorMessage();
        return String.valueOf(said == null ? e.getMessage() : said.getMessage());
    }

    private Connection connect() throws SQLException {
        try {
            return archive.getConnection();
        } catch (SQLException e) {
            if (e.getSQLState() == null) { // not the database says no, but the pool: all connections are in use
                throw new Refusal(Refusal.Code.BUSY, "Too many requests at once. Ask again in a moment.", null);
            }
            throw e;
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
