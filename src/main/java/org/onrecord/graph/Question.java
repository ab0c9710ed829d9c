package org.onrecord.graph;

import java.util.Map;

/** An operation with variables, understood and not yet answered. */
public final class Question {
    private final Graph graph;
    private final Plan plan;
    private final Map<String, Object> variables;

    Question(Graph graph, Plan plan, Map<String, Object> variables) {
        this.graph = graph;
        this.plan = plan;
        this.variables = variables;
    }

    /**
     * How much there can be in the answer: each object counts one, one with many fields more, and what the database
     * must go through a list for more ({@link Weight}). Beyond 2^31 no longer exact.
     *
     * @throws Refusal where a page size cannot be
     */
    public long cost() {
        return plan.cost(variables);
    }

    /**
     * Asks the database.
     *
     * @return the object {@code data} of the response: JSON in UTF-8
     * @throws Refusal where an argument cannot be, or it takes too long
     */
    public byte[] answer() {
        return graph.answer(plan, variables);
    }
}
