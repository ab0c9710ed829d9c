package org.onrecord.bench;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * One while of one contender with one question.
 *
 * @param requests a second
 * @param cpu microseconds of processor time a request, of the service and of PostgreSQL
 * @param serviceCpu microseconds of it in the service
 * @param p50 milliseconds in which half of the answers came
 * @param p99 milliseconds in which all but one in a hundred came
 */
record Measured(double requests, double cpu, double serviceCpu, double p50, double p99) {
    double tail() {
        return p99 / p50;
    }

    /** Median of something over rounds. */
    static <T> double median(List<T> rounds, ToDoubleFunction<T> figure) {
        List<Double> sorted = rounds.stream()
                .map(figure::applyAsDouble)
                .sorted(Comparator.naturalOrder())
                .toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
