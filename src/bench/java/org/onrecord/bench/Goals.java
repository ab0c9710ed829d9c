package org.onrecord.bench;

import static org.onrecord.bench.Measured.median;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;

/** What the service is to reach, and whether it does. */
final class Goals {
    private static final double OF_THE_LIMIT = 0.7;
    private static final double TAIL = 1.5;
    /** Times PostGraphile's requests, with one process, on the small archive. */
    private static final Map<String, Double> OF_POSTGRAPHILE =
            Map.of("Q1", 2.5, "Q2", 1.7, "Q3", 1.7, "Q4", 1.5, "Q5", 1.5);
    /** Slower from the first archive to the last, at most, times what the limit slows. */
    static final double GROWTH = 1.3;

    private Goals() {}

    /** Names the goals that are missed, or says that none is. */
    static void print(Size size, Map<String, List<Map<String, Measured>>> rounds) {
        List<String> missed = rounds.entrySet().stream()
                .filter(question -> OF_POSTGRAPHILE.containsKey(question.getKey()))
                .flatMap(question -> missed(size, question.getKey(), question.getValue()).stream())
                .toList();
        Log.line("%nGoals missed: %s", missed.isEmpty() ? "none" : String.join("; ", missed));
    }

    private static List<String> missed(Size size, String question, List<Map<String, Measured>> rounds) {
        List<String> missed = new ArrayList<>();
        double requests = ratio(rounds, "limit", (ours, limit) -> ours.requests() / limit.requests());
        double cpu = ratio(rounds, "limit", (ours, limit) -> limit.cpu() / ours.cpu());
        double tail = ratio(rounds, "limit", (ours, limit) -> ours.tail() / limit.tail());
        double other = ratio(rounds, "postgraphile", (ours, theirs) -> ours.requests() / theirs.requests());
        if (requests < OF_THE_LIMIT) {
            missed.add("%s requests/s %.2f of the limit".formatted(question, requests));
        }
        if (cpu < OF_THE_LIMIT) {
            missed.add("%s CPU %.2f of the limit".formatted(question, cpu));
        }
        if (tail > TAIL) {
            missed.add("%s p99/p50 %.2f times the limit's".formatted(question, tail));
        }
        if (size.name().equals("small") && other < OF_POSTGRAPHILE.getOrDefault(question, 0.0)) {
            missed.add("%s %.2f times PostGraphile".formatted(question, other));
        }
        return missed;
    }

    /** Median over the rounds; not a number where one of the two took no part. */
    static double ratio(List<Map<String, Measured>> rounds, String who, ToDoubleBiFunction<Measured, Measured> ratio) {
        return rounds.get(0).containsKey(who) && rounds.get(0).containsKey("onrecord")
                ? median(rounds, round -> ratio.applyAsDouble(round.get("onrecord"), round.get(who)))
                : Double.NaN;
    }
}
