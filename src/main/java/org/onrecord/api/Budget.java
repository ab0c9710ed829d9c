package org.onrecord.api;

import org.onrecord.graph.Question;
import org.onrecord.graph.Refusal;

/** What one request may cost, over all the questions that it asks the graph. */
final class Budget {
    private final long limit;
    private final Gate gate;
    private long requested;

    Budget(long limit, Gate gate) {
        this.limit = limit;
        this.gate = gate;
    }

    /** The answer, where it does not cost more than is left. */
    byte[] answer(Question question) {
        spend(question.cost());
        try (Gate.Place place = gate.enter(requested)) {
            return question.answer();
        }
    }

    /** Refuses what costs more than is left. */
    void spend(long cost) {
        requested += cost;
        if (requested > limit) {
            throw new Refusal(
                    Refusal.Code.TOO_COMPLEX,
                    "Could cost " + requested + ", and " + limit
                            + " is the most. Ask for shorter pages or fewer fields.",
                    null);
        }
    }

    /** As {@code extensions} tells it. */
    Cost cost() {
        return new Cost(requested, limit);
    }

    /** What a request could have cost, and what is the most. */
    record Cost(long requested, long limit) {
        String json() {
            return "{\"cost\":{\"requested\":" + requested + ",\"limit\":" + limit + "}}";
        }
    }
}
