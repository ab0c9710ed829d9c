package org.onrecord.graph;

import static java.util.Comparator.comparing;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;

/** Timelines and facets of the {@link Reference}: quotes taken one by one. */
@NullUnmarked // a column or list that is missing fails the test, as it should
final class CountingReference {
    private final Reference reference;
    private final Rows rows;

    CountingReference(Reference reference, Rows rows) {
        this.reference = reference;
        this.rows = rows;
    }

    void fields(RuntimeWiring.Builder wiring) {
        wiring.type(
                "Query",
                type -> type.dataFetcher("timeline", this::timeline)
                        .dataFetcher("facets", env -> Map.of("filter", filter(env))));
        wiring.type(
                "QuoteFacets",
                type -> type.dataFetcher(
                                "total", env -> quotes(asked(env, Set.of())).count())
                        .dataFetcher("speakers", facet("actor", this::speaker, Set.of("speaker", "speakers")))
                        .dataFetcher("topics", facet("topic", this::topics, Set.of("topic", "topics")))
                        .dataFetcher("kinds", facet("kind", quote -> Stream.of(quote.get("kind")), Set.of("kinds")))
                        .dataFetcher(
                                "acts",
                                env -> counts(env, "act", quote -> Stream.of(quote.get("act")), quotesOfAnyAct(env)))
                        .dataFetcher("agencies", facet("agency", this::agency, Set.of("agency"))));
    }

    private Object timeline(DataFetchingEnvironment env) {
        String by = env.getArgument("groupBy");
        Function<Map<String, Object>, Stream<Object>> groups = switch (by == null ? "" : by) {
            case "SPEAKER" -> this::speaker;
            case "TOPIC" -> this::topics;
            case "KIND" -> quote -> Stream.of(quote.get("kind"));
            default -> quote -> Stream.of("");
        };
        Map<Object, List<String>> days = new HashMap<>();
        if (by == null) {
            days.put("", new ArrayList<>());
        }
        quotes(filter(env))
                .forEach(quote -> groups.apply(quote)
                        .forEach(group -> days.computeIfAbsent(group, x -> new ArrayList<>())
                                .add(start(quote.get("dated_on").toString(), env.getArgument("by")))));
        int top = env.getArgument("top") == null ? 8 : env.getArgument("top");
        return days.entrySet().stream()
                .sorted(comparing((Map.Entry<Object, List<String>> series) ->
                                -series.getValue().size())
                        .thenComparing(CountingReference::key))
                .limit(top)
                .map(series -> series(series.getKey(), series.getValue(), by))
                .toList();
    }

    private static String key(Map.Entry<Object, ?> entry) {
        return entry.getKey() instanceof Map<?, ?> row
                ? row.get("id").toString()
                : entry.getKey().toString();
    }

    private static Map<String, Object> series(Object group, List<String> days, String by) {
        Map<String, Object> series = new HashMap<>();
        series.put("total", days.size());
        series.put(
                "points",
                days.stream()
                        .collect(Collectors.groupingBy(day -> day, TreeMap::new, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .map(point -> Map.of("from", point.getKey(), "count", point.getValue()))
                        .toList());
        if (group instanceof Map<?, ?> row) {
            series.put(by.equals("SPEAKER") ? "actor" : "topic", row);
            series.put("label", row.get(by.equals("SPEAKER") ? "name" : "label"));
        } else {
            series.put("kind", by == null ? null : group);
            series.put("label", by == null ? "all" : group);
        }
        return series;
    }

    private static String start(String day, String unit) {
        LocalDate date = LocalDate.parse(day);
        LocalDate start = switch (unit) {
            case "DAY" -> date;
            case "WEEK" -> date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case "MONTH" -> date.withDayOfMonth(1);
            default -> date.withDayOfYear(1);
        };
        return start.toString();
    }

    private DataFetcher<?> facet(String name, Function<Map<String, Object>, Stream<Object>> property, Set<String> own) {
        return env -> counts(env, name, property, quotes(asked(env, own)));
    }

    private static Object counts(
            DataFetchingEnvironment env,
            String name,
            Function<Map<String, Object>, Stream<Object>> property,
            Stream<Map<String, Object>> quotes) {
        Integer first = env.getArgument("first");
        return quotes
                .flatMap(property)
                .collect(Collectors.groupingBy(x -> x, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(comparing((Map.Entry<Object, Long> count) -> -count.getValue())
                        .thenComparing(CountingReference::key))
                .limit(first == null ? 20 : first)
                .map(count -> Map.of(name, count.getKey(), "count", count.getValue()))
                .toList();
    }

    private static Map<String, Object> filter(DataFetchingEnvironment env) {
        Map<String, Object> filter = env.getArgument("filter");
        return filter == null ? Map.of() : filter;
    }

    /** The filter of the facets without some of its fields. */
    private static Map<String, Object> asked(DataFetchingEnvironment env, Set<String> own) {
        Map<String, Object> rest =
                new HashMap<>(env.<Map<String, Map<String, Object>>>getSource().get("filter"));
        rest.keySet().removeAll(own);
        return rest;
    }

    private Stream<Map<String, Object>> quotesOfAnyAct(DataFetchingEnvironment env) {
        Map<String, Object> filter = asked(env, Set.of("acts"));
        filter.put("acts", List.of("ASSERTION", "BELIEF", "FACT", "INTENTION"));
        return quotes(filter);
    }

    private Stream<Map<String, Object>> quotes(Map<String, Object> filter) {
        return rows.all("quote").filter(quote -> Reference.shown(quote, filter) && reference.fits(quote, filter));
    }

    private Stream<Object> speaker(Map<String, Object> quote) {
        return Stream.<Object>ofNullable(rows.one("actor", quote.get("speaker_id")));
    }

    private Stream<Object> topics(Map<String, Object> quote) {
        return rows.where("quote_topic", "quote_id", quote.get("id")).map(x -> rows.one("topic", x.get("topic_id")));
    }

    private Stream<Object> agency(Map<String, Object> quote) {
        return Stream.ofNullable(rows.one("article", quote.get("article_id")).get("agency"));
    }
}
