package org.onrecord.graph;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What a mutation answers with, once it is made. */
public final class Payload {
    private final Graph graph;
    private final Plan plan;
    private final Map<String, Object> variables;

    Payload(Graph graph, Plan plan, Map<String, Object> variables) {
        this.graph = graph;
        this.plan = plan;
        this.variables = variables;
    }

    /** As {@link Question#cost}. */
    public long cost() {
        return plan.cost(variables);
    }

    /**
     * Asks the database.
     *
     * @param subjects keys of the rows that the payload's fields lead to, by the names of the fields
     * @return as of {@link Graph#askTyped}
     */
    public byte[] answer(Map<String, UUID> subjects) {
        Map<String, Object> more = new HashMap<>(variables);
        subjects.forEach((field, key) -> more.put(Named.variable(field), key));
        return graph.answer(plan, more);
    }
}
