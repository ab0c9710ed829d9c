package org.onrecord.bench;

import java.util.List;

/**
 * A service that answers the questions.
 *
 * @param phrasing how it is asked
 */
record Contender(String name, Service service, Phrasing phrasing) {
    /** From a question to a request. */
    interface Phrasing {
        Ask ask(Question question, Question.Sample sample);
    }

    List<Ask> asks(Question question) {
        return question.samples().stream()
                .map(sample -> phrasing.ask(question, sample))
                .toList();
    }
}
