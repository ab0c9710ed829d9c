package org.onrecord.graph;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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

    Watch(Graph graph, Operation operation, Map<String, Object> variables) {
        this.graph = graph;
        this.operation = operation;
        this.variables = Collections.unmodifiableMap(new HashMap<>(variables));
        this.plan = graph.plan(operation, variables);
        this.type = graph.event(operation, variables).node().letter();
        plan.check(Event.about(ONE, variables));
    }

    /** Of what kind of things: the letter that their ids begin with. */
    public char type() {
        return type;
    }

    /** How many things may be asked about at once, so that it costs no more than a query may. */
    public int most() {
        long each = plan.cost(Event.about(ONE, variables));
        return (int) Math.max(1, Math.min(MOST_KEYS, plan.limits().cost() / each));
    }

    /**
     * What is to be told of things that something has happened to, by one statement.
     *
     * @param keys at most {@link #most}
     * @return for each that is wanted and still there, the object {@code data} of a response: JSON in UTF-8
     * @throws Refusal where it took too long
     */
    public List<byte[]> tell(List<UUID> keys) {
        return graph.rows(plan, Event.about(keys, variables));
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
