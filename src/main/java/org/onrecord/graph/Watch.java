package org.onrecord.graph;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a subscription wants to be told. Two are equal that are told the same: those of one document with equal
 * variables.
 */
public final class Watch {
    private static final List<UUID> ONE = List.of(new UUID(0, 0));
    private static final int MOST_KEYS = 100;

    private final Graph graph;
    private final Operation operation;
    private final Map<String, Object> variables;
    private final Plan plan;
    private final char type;
    private final @Nullable UUID only;
    private final boolean changes;
    private final int most;

    /**
     * One thing that is told.
     *
     * @param data the object {@code data} of a response: JSON in UTF-8
     * @param last whether nothing more will happen
     */
    public record Told(byte[] data, boolean last) {}

    /** @throws Refusal where one thing alone costs more than {@code mostCost}, or an argument cannot be */
    Watch(Graph graph, Operation operation, Map<String, Object> variables, long mostCost) {
        this.graph = graph;
        this.operation = operation;
        this.variables = Collections.unmodifiableMap(new HashMap<>(variables));
        Compiler compiler = graph.compiler(operation, variables, false);
        Selected field = compiler.subscribed(operation.root(), operation.selections());
        Event event = RecordGraph.event(field.name());
        this.type = event.node().letter();
        this.only = event.only(field, compiler);
        this.changes = event.followed() != null;
        this.plan = graph.plan(operation, variables);
        Map<String, Object> one = Event.about(ONE, variables);
        plan.check(one);
        long each = plan.cost(one);
        if (each > mostCost) {
            throw new Refusal(
                    Refusal.Code.TOO_COMPLEX,
                    "Could cost " + each + ", and " + mostCost + " is the most. Ask for shorter pages or fewer fields.",
                    null);
        }
        this.most = (int) Math.max(1, Math.min(MOST_KEYS, mostCost / each));
    }

    /** Of what kind of things: the letter that their ids begin with. */
    public char type() {
        return type;
    }

    /** The key of the only thing that is told of, also as it is now; null: of any to which something happens. */
    public @Nullable UUID only() {
        return only;
    }

    /** Whether something happens to one thing again and again. */
    public boolean changes() {
        return changes;
    }

    /** How many things may be asked about at once, so that it costs no more than a query may. */
    public int most() {
        return most;
    }

    /**
     * What is to be told of things that something has happened to, by one statement.
     *
     * @param keys at most {@link #most}
     * @return of each that is wanted and still there
     * @throws Refusal where it took too long, or the only thing that is wanted is not there
     */
    public List<Told> tell(List<UUID> keys) {
        List<Told> told = graph.rows(
                plan,
                Event.about(keys, variables),
                row -> new Told(row.getBytes(1), only != null && row.getBoolean(2)));
        if (only != null && told.isEmpty()) {
            throw new Refusal(Refusal.Code.BAD_INPUT, "There is nothing with this id.", null);
        }
        return told;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Watch watch && operation == watch.operation && variables.equals(watch.variables);
    }

    @Override
    public int hashCode() {
        return 31 * System.identityHashCode(operation) + variables.hashCode();
    }
}
