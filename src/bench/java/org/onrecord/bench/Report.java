package org.onrecord.bench;

import static java.util.Objects.requireNonNull;
import static org.onrecord.bench.Measured.median;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;

/** The figures, as a table a size. A ratio is taken in each round; its median is told. */
final class Report {
    private static final String LIMIT = "limit";
    private static final String OURS = "onrecord";

    private Report() {}

    static void print(Size size, Map<String, List<Map<String, Measured>>> rounds) {
        Log.line(
                "%n%s: %,d articles, %,d quotes, %,d actors, %,d topics%n",
                size.name(), size.articles(), size.quotes(), size.actors(), size.topics());
        Log.line("| | limit: req/s (µs CPU: service + database) | p50, p99 ms | On Record | p50, p99 ms "
                + "| of the limit: req/s, CPU | p99/p50 ÷ limit's | PostGraphile | ÷ it: req/s, CPU | 2 workers | ÷ them |");
        Log.line("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        rounds.forEach(Report::print);
        Goals.print(size, rounds);
    }

    private static void print(String question, List<Map<String, Measured>> rounds) {
        Log.line(
                "| %s | %s | %s | %s | %s | %s | %s | %s | %s | %s | %s |",
                question,
                rate(rounds, LIMIT),
                latency(rounds, LIMIT),
                rate(rounds, OURS),
                latency(rounds, OURS),
                ratio(rounds, LIMIT, (ours, limit) -> ours.requests() / limit.requests()) + ", "
                        + ratio(rounds, LIMIT, (ours, limit) -> limit.cpu() / ours.cpu()),
                ratio(rounds, LIMIT, (ours, limit) -> ours.tail() / limit.tail()),
                rate(rounds, "postgraphile"),
                times(rounds, "postgraphile"),
                rate(rounds, "postgraphile2"),
                times(rounds, "postgraphile2"));
    }

    /** Requests a second, and the processor time of one. */
    private static String times(List<Map<String, Measured>> rounds, String who) {
        return took(rounds, who)
                ? ratio(rounds, who, (ours, other) -> ours.requests() / other.requests()) + ", "
                        + ratio(rounds, who, (ours, other) -> other.cpu() / ours.cpu())
                : "";
    }

    private static String rate(List<Map<String, Measured>> rounds, String who) {
        return took(rounds, who)
                ? "%.0f (%.0f + %.0f)"
                        .formatted(
                                of(rounds, who, Measured::requests),
                                of(rounds, who, Measured::serviceCpu),
                                of(rounds, who, measured -> measured.cpu() - measured.serviceCpu()))
                : "";
    }

    private static String latency(List<Map<String, Measured>> rounds, String who) {
        return took(rounds, who)
                ? "%.1f, %.1f".formatted(of(rounds, who, Measured::p50), of(rounds, who, Measured::p99))
                : "";
    }

    private static double of(List<Map<String, Measured>> rounds, String who, ToDoubleFunction<Measured> figure) {
        return median(rounds, round -> figure.applyAsDouble(round.get(who)));
    }

    private static String ratio(
            List<Map<String, Measured>> rounds, String who, ToDoubleBiFunction<Measured, Measured> ratio) {
        double median = Goals.ratio(rounds, who, ratio);
        return Double.isNaN(median) ? "" : "%.2f".formatted(median);
    }

    private static boolean took(List<Map<String, Measured>> rounds, String who) {
        return rounds.get(0).containsKey(who);
    }

    /** How much slower each question is on the last archive than on the first, against what the limit slows. */
    static void printGrowth(
            Map<String, List<Map<String, Measured>>> first, Map<String, List<Map<String, Measured>>> last) {
        Log.line("%nFrom the first archive to the last, times slower%n");
        Log.line("| | limit | On Record | ÷ the limit's |");
        Log.line("| --- | --- | --- | --- |");
        first.forEach((question, rounds) -> {
            List<Map<String, Measured>> after = requireNonNull(last.get(question));
            double limit = growth(rounds, after, LIMIT);
            double ours = growth(rounds, after, OURS);
            Log.line(
                    "| %s | %.2f | %.2f | %.2f%s |",
                    question,
                    limit,
                    ours,
                    ours / limit,
                    ours / limit > Goals.GROWTH ? " (goal missed: " + Goals.GROWTH + ")" : "");
        });
    }

    private static double growth(List<Map<String, Measured>> first, List<Map<String, Measured>> last, String who) {
        return of(first, who, Measured::requests) / of(last, who, Measured::requests);
    }
}
