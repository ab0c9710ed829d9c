package org.onrecord.graph;

import static graphql.schema.idl.TypeRuntimeWiring.newTypeWiring;
import static java.util.Comparator.comparing;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLContext;
import graphql.TypeResolutionEnvironment;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;

/** Answers queries from rows in memory with graphql-java, one field after the other: slow, and obviously right. */
@NullUnmarked // a column or list that is missing fails the test, as it should
final class Reference {
    private static final Map<String, String> LETTERS =
            Map.of("article", "A", "actor", "P", "quote", "Q", "topic", "T", "ingestion_run", "R", "change", "C");

    private final Rows rows;
    private final GraphQL graphql;

    Reference(Rows rows, String sdl) {
        this.rows = rows;
        TypeDefinitionRegistry types = new SchemaParser().parse(sdl);
        RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring();
        List.of("Date", "DateTime", "BigDecimal", "BigInteger").forEach(name -> wiring.scalar(asItIs(name)));
        wiring.type("Node", node -> node.typeResolver(Reference::typeOf));
        types.types().values().stream()
                .filter(type -> type instanceof graphql.language.ObjectTypeDefinition)
                .forEach(type -> wiring.type(newTypeWiring(type.getName()).defaultDataFetcher(Reference::column)));
        fields(wiring);
        new CountingReference(this, rows).fields(wiring);
        wiring.type("Query", type -> type.dataFetcher("search", this::search));
        wiring.type("SearchResult", any -> any.typeResolver(Reference::typeOf));
        graphql = GraphQL.newGraphQL(new SchemaGenerator().makeExecutableSchema(types, wiring.build()))
                .build();
    }

    Map<String, Object> answer(String query, Map<String, Object> variables) {
        ExecutionResult result = graphql.execute(
                ExecutionInput.newExecutionInput(query).variables(variables).build());
        if (!result.getErrors().isEmpty()) {
            throw new IllegalStateException(query + "\n" + variables + "\n" + result.getErrors());
        }
        return result.getData();
    }

    private static GraphQLScalarType asItIs(String name) {
        return GraphQLScalarType.newScalar().name(name).coercing(new AsItIs()).build();
    }

    private static Object column(DataFetchingEnvironment env) {
        Map<String, Object> row = env.getSource();
        String name = env.getField().getName();
        if (name.equals("id")) {
            return id(row);
        }
        Object value = row.containsKey(name)
                ? row.get(name)
                : row.get(name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT));
        return name.endsWith("At") && value != null
                ? OffsetDateTime.parse(value.toString())
                        .withOffsetSameInstant(java.time.ZoneOffset.UTC)
                        .format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSS'Z'"))
                : value;
    }

    static String id(Map<String, Object> row) {
        String letter = LETTERS.get(row.get("table").toString());
        return letter + row.get("id");
    }

    private void fields(RuntimeWiring.Builder wiring) {
        new ReferenceHistory(rows).fields(wiring);
        wiring.type(
                "Query",
                type -> type.dataFetcher("node", env -> byId(env.getArgument("id")))
                        .dataFetcher(
                                "nodes",
                                env -> env.<List<String>>getArgument("ids").stream()
                                        .map(this::byId)
                                        .toList())
                        .dataFetcher("article", env -> byId(env.getArgument("id")))
                        .dataFetcher("actor", env -> byId(env.getArgument("id")))
                        .dataFetcher("quote", env -> byId(env.getArgument("id")))
                        .dataFetcher("topic", env -> byId(env.getArgument("id")))
                        .dataFetcher("articles", env -> byDate("articles", rows.all("article"), this::fits, env))
                        .dataFetcher(
                                "ingestionRuns",
                                env -> page("ingestionRuns/NEWEST", rows.all("ingestion_run"), "id", true, env))
                        .dataFetcher("quotes", env -> byDate("quotes", rows.all("quote"), this::fits, env))
                        .dataFetcher("actors", env -> actors(env))
                        .dataFetcher(
                                "topics",
                                env -> page(
                                        "topics/LABEL",
                                        wanted(rows.all("topic"), this::fits, env),
                                        "label",
                                        false,
                                        env)));
        wiring.type(
                "Article",
                type -> type.dataFetcher("paragraphs", this::paragraphs)
                        .dataFetcher(
                                "topics",
                                of(row -> rows.where("article_topic", "article_id", row.get("id"))
                                        .sorted(comparing((Map<String, Object> x) -> -number(x.get("weight")))
                                                .thenComparing(
                                                        x -> x.get("topic_id").toString()))))
                        .dataFetcher(
                                "quotes",
                                env -> page(
                                        "articleQuotes/POSITION",
                                        wanted(rows.where("quote", "article_id", own(env, "id")), this::fits, env),
                                        "position",
                                        false,
                                        env))
                        .dataFetcher("nearDuplicates", this::nearDuplicates)
                        .dataFetcher("actors", this::actorsOfArticle));
        wiring.type("Paragraph", type -> type.dataFetcher("span", span("span")));
        wiring.type("Mention", type -> type.dataFetcher("span", span("span")));
        wiring.type(
                "ArticleTopic",
                type -> type.dataFetcher("evidence", span("evidence")).dataFetcher("topic", one("topic", "topic_id")));
        wiring.type("ActorTopic", type -> type.dataFetcher("topic", one("topic", "topic_id")));
        wiring.type("TopicSpeaker", type -> type.dataFetcher("actor", one("actor", "speaker_id")));
        wiring.type("CoMention", type -> type.dataFetcher("actor", one("actor", "actor_id")));
        wiring.type(
                "Actor",
                type -> type.dataFetcher("affiliation", one("actor", "affiliation_id"))
                        .dataFetcher(
                                "quotes",
                                env -> byDate(
                                        "quotes", rows.where("quote", "speaker_id", own(env, "id")), this::fits, env))
                        .dataFetcher(
                                "articles",
                                env -> byDate(
                                        "articles",
                                        joined("article_actor", "actor_id", own(env, "id"), "article"),
                                        (a, f) -> true,
                                        env))
                        .dataFetcher(
                                "topics",
                                env -> counted(
                                        rows.where("quote", "speaker_id", own(env, "id"))
                                                .filter(quote -> (boolean) quote.get("listed"))
                                                .flatMap(
                                                        quote -> rows.where("quote_topic", "quote_id", quote.get("id")))
                                                .map(x -> x.get("topic_id")),
                                        "topic_id",
                                        "quote_count",
                                        env))
                        .dataFetcher(
                                "mentionedWith",
                                env -> counted(
                                        rows.where("article_actor", "actor_id", own(env, "id"))
                                                .flatMap(x ->
                                                        rows.where("article_actor", "article_id", x.get("article_id")))
                                                .map(x -> x.get("actor_id"))
                                                .filter(other -> !other.equals(own(env, "id"))),
                                        "actor_id",
                                        "article_count",
                                        env)));
        wiring.type(
                "Quote",
                type -> type.dataFetcher("article", one("article", "article_id"))
                        .dataFetcher("speaker", one("actor", "speaker_id"))
                        .dataFetcher("speakerSpan", span("speaker"))
                        .dataFetcher("cueSpan", span("cue"))
                        .dataFetcher("content", Reference::content)
                        .dataFetcher(
                                "occurrences",
                                env -> byDate(
                                        "quotes",
                                        rows.where("occurrence", "quote_id", own(env, "id"))
                                                .map(x -> rows.one("quote", x.get("other_id"))),
                                        this::fits,
                                        env))
                        .dataFetcher(
                                "topics",
                                of(row -> joined("quote_topic", "quote_id", row.get("id"), "topic")
                                        .sorted(comparing(
                                                (Map<String, Object> x) ->
                                                        x.get("label").toString(),
                                                Reference::compare)))));
        wiring.type(
                "IngestionRun",
                type -> type.dataFetcher("stages", of(this::stages))
                        .dataFetcher(
                                "failures",
                                env -> failures(env.getSource())
                                        .sorted(comparing(item -> number(item.get("id"))))
                                        .limit(Objects.requireNonNullElse(env.<Integer>getArgument("first"), 20))
                                        .toList()));
        wiring.type(
                "Topic",
                type -> type.dataFetcher(
                                "quotes",
                                env -> byDate(
                                        "quotes",
                                        joined("quote_topic", "topic_id", own(env, "id"), "quote"),
                                        this::fits,
                                        env))
                        .dataFetcher(
                                "articles",
                                env -> byDate(
                                        "articles",
                                        joined("article_topic", "topic_id", own(env, "id"), "article"),
                                        (a, f) -> true,
                                        env))
                        .dataFetcher(
                                "speakers",
                                env -> counted(
                                        joined("quote_topic", "topic_id", own(env, "id"), "quote")
                                                .filter(quote -> (boolean) quote.get("listed")
                                                        && quote.get("speaker_id") != null)
                                                .map(quote -> quote.get("speaker_id")),
                                        "speaker_id",
                                        "quote_count",
                                        env)));
    }

    // what leads from row to row

    static Object own(DataFetchingEnvironment env, String column) {
        return env.<Map<String, Object>>getSource().get(column);
    }

    private static DataFetcher<?> of(Function<Map<String, Object>, Stream<?>> list) {
        return env -> list.apply(env.getSource()).toList();
    }

    private DataFetcher<?> one(String table, String column) {
        return env -> rows.one(table, own(env, column));
    }

    private Map<String, Object> byId(String id) {
        String table = LETTERS.entrySet().stream()
                .filter(letter -> id.startsWith(letter.getValue()))
                .findFirst()
                .orElseThrow()
                .getKey();
        return rows.one(table, id.substring(1));
    }

    private Stream<Map<String, Object>> joined(String table, String column, Object value, String target) {
        return rows.where(table, column, value).map(x -> rows.one(target, x.get(target + "_id")));
    }

    private static DataFetcher<?> span(String name) {
        return env -> own(env, name + "_start") == null
                ? null
                : Map.of("start", own(env, name + "_start"), "end", own(env, name + "_end"));
    }

    private static List<?> content(DataFetchingEnvironment env) {
        List<?> starts = (List<?>) own(env, "content_starts");
        List<?> ends = (List<?>) own(env, "content_ends");
        List<Map<String, ?>> spans = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            spans.add(Map.of("start", starts.get(i), "end", ends.get(i)));
        }
        return spans;
    }

    private List<?> paragraphs(DataFetchingEnvironment env) {
        String text = own(env, "text").toString();
        return rows.where("paragraph", "article_id", own(env, "id"))
                .sorted(comparing(x -> (int) x.get("ordinal")))
                .map(paragraph -> with(
                        paragraph,
                        "text",
                        text.substring(
                                text.offsetByCodePoints(0, (int) paragraph.get("span_start")),
                                text.offsetByCodePoints(0, (int) paragraph.get("span_end")))))
                .toList();
    }

    private List<?> counted(Stream<Object> keys, String key, String count, DataFetchingEnvironment env) {
        Map<Object, Long> counts = keys.collect(Collectors.groupingBy(x -> x, Collectors.counting()));
        int first = env.getArgument("first") == null ? 20 : env.getArgument("first");
        return counts.entrySet().stream()
                .sorted(comparing((Map.Entry<Object, Long> x) -> -x.getValue())
                        .thenComparing(x -> x.getKey().toString()))
                .limit(first)
                .map(x -> Map.of(key, x.getKey(), count, x.getValue()))
                .toList();
    }

    // lists in pages

    private Object actors(DataFetchingEnvironment env) {
        String order = Objects.requireNonNullElse(env.getArgument("orderBy"), "MOST_QUOTED");
        Stream<Map<String, Object>> wanted = wanted(rows.all("actor"), this::fits, env);
        return switch (order) {
            case "NAME" -> page("actors/NAME", wanted, "name", false, env);
            case "MOST_MENTIONED" -> page("actors/MOST_MENTIONED", wanted, "mention_count", true, env);
            default -> page("actors/MOST_QUOTED", wanted, "quote_count", true, env);
        };
    }

    private Object search(DataFetchingEnvironment env) {
        List<?> types = env.getArgument("types");
        Map<String, Object> filter = Objects.requireNonNullElse(env.getArgument("filter"), Map.of());
        Stream<Map<String, Object>> found = rows.where("fits", "query", env.getArgument("query"))
                .map(fit -> with(
                        with(byId(fit.get("letter") + "" + fit.get("id")), "rank", fit.get("rank")),
                        "edge",
                        Map.of("score", number(fit.get("rank")) / 1_000_000)))
                .filter(row -> types == null
                        || types.contains(row.get("table").toString().toUpperCase(Locale.ROOT)))
                .filter(row -> !isQuote(row) || shown(row, filter) && fits(row, filter));
        return page("search/BEST", found, "rank", true, env);
    }

    private static GraphQLObjectType typeOf(TypeResolutionEnvironment env) {
        return env.getSchema()
                .getObjectType(Rows.TYPES.get(env.<Map<?, ?>>getObject().get("table")));
    }

    private Object actorsOfArticle(DataFetchingEnvironment env) {
        List<?> kinds = env.getArgument("kinds");
        Stream<Map<String, Object>> actors = rows.where("article_actor", "article_id", own(env, "id"))
                .map(x -> {
                    Map<String, Object> actor = rows.one("actor", x.get("actor_id"));
                    Map<String, Object> edge = new HashMap<>(x);
                    edge.put(
                            "mentions",
                            rows.where("mention", "article_id", own(env, "id"))
                                    .filter(mention -> mention.get("actor_id").equals(actor.get("id")))
                                    .sorted(comparing(mention -> (int) mention.get("span_start")))
                                    .toList());
                    return with(with(actor, "edge", edge), "in_article", x.get("mention_count"));
                })
                .filter(actor -> kinds == null || kinds.contains(actor.get("kind")));
        return page("articleActors/MENTIONS", actors, "in_article", true, env);
    }

    private Object nearDuplicates(DataFetchingEnvironment env) {
        Stream<Map<String, Object>> others = rows.where("near_duplicate", "article_id", own(env, "id"))
                .map(x -> with(
                        with(rows.one("article", x.get("other_id")), "edge", x), "similarity", x.get("similarity")));
        return page("nearDuplicates/NEAREST", others, "similarity", true, env);
    }

    private Stream<Map<String, Object>> failures(Map<String, Object> run) {
        return rows.where("ingestion_item", "run_id", run.get("id"))
                .filter(item -> item.get("state").equals("FAILED"));
    }

    private Stream<?> stages(Map<String, Object> run) {
        List<String> stages = List.of("SOURCE", "READING", "KEEPING");
        int left = (int) run.get("items");
        List<Map<String, Object>> all = new ArrayList<>();
        for (String stage : stages) {
            int failed = (int) failures(run)
                    .filter(item -> item.get("stage").equals(stage))
                    .count();
            left -= failed;
            int done = (int) run.get("kept") + (int) run.get("known");
            int later = (int) failures(run)
                    .filter(item -> stages.indexOf(item.get("stage")) > stages.indexOf(stage))
                    .count();
            all.add(Map.of("stage", stage, "failed", failed, "passed", stage.equals("SOURCE") ? left : done + later));
        }
        return all.stream();
    }

    private Object byDate(
            String list,
            Stream<Map<String, Object>> all,
            BiFunction<Map<String, Object>, Map<String, Object>, Boolean> fits,
            DataFetchingEnvironment env) {
        String order = Objects.requireNonNullElse(env.getArgument("orderBy"), "NEWEST");
        return page(list + "/" + order, wanted(all, fits, env), "dated_on", order.equals("NEWEST"), env);
    }

    private static Stream<Map<String, Object>> wanted(
            Stream<Map<String, Object>> all,
            BiFunction<Map<String, Object>, Map<String, Object>, Boolean> fits,
            DataFetchingEnvironment env) {
        Map<String, Object> filter = Objects.requireNonNullElse(env.getArgument("filter"), Map.of());
        return all.filter(row -> isQuote(row) ? shown(row, filter) : true).filter(row -> fits.apply(row, filter));
    }

    private static boolean isQuote(Map<String, Object> row) {
        return "quote".equals(row.get("table"));
    }

    static boolean shown(Map<String, Object> quote, Map<String, Object> filter) {
        return (filter.get("acts") != null || quote.get("act").equals("ASSERTION"))
                && (filter.get("statuses") != null || !quote.get("status").equals("REJECTED"));
    }

    boolean fits(Map<String, Object> row, Map<String, Object> filter) {
        return filter.entrySet().stream()
                .filter(asked -> asked.getValue() != null)
                .allMatch(asked -> {
                    Object value = asked.getValue();
                    String key =
                            value.toString().length() > 1 ? value.toString().substring(1) : "";
                    return switch (asked.getKey()) {
                        case "speaker" -> Objects.equals(row.get("speaker_id"), key);
                        case "affiliation" -> Objects.equals(row.get("affiliation_id"), key);
                        case "article" -> row.get("article_id").equals(key);
                        case "actor" ->
                            rows.where("article_actor", "article_id", row.get("id"))
                                    .anyMatch(x -> x.get("actor_id").equals(key));
                        case "topic" ->
                            rows.where(
                                            isQuote(row) ? "quote_topic" : "article_topic",
                                            isQuote(row) ? "quote_id" : "article_id",
                                            row.get("id"))
                                    .anyMatch(x -> x.get("topic_id").equals(key));
                        case "kinds" -> ((List<?>) value).contains(row.get("kind"));
                        case "acts" -> ((List<?>) value).contains(row.get("act"));
                        case "statuses" -> ((List<?>) value).contains(row.get("status"));
                        case "speakers" -> ((List<?>) value).contains("P" + row.get("speaker_id"));
                        case "topics" ->
                            rows.where("quote_topic", "quote_id", row.get("id"))
                                    .anyMatch(x -> ((List<?>) value).contains("T" + x.get("topic_id")));
                        case "confidenceAtMost" -> number(row.get("confidence")) <= number(value);
                        case "confidenceAtLeast" -> number(row.get("confidence")) >= number(value);
                        case "since" -> row.get("dated_on").toString().compareTo(value.toString()) >= 0;
                        case "until" -> row.get("dated_on").toString().compareTo(value.toString()) <= 0;
                        case "agency" ->
                            Objects.equals(
                                    (isQuote(row) ? rows.one("article", row.get("article_id")) : row).get("agency"),
                                    value);
                        case "language" -> row.get("language").equals(value);
                        case "countryCode" -> Objects.equals(row.get("country_code"), value);
                        // of quotes several, of others one
                        case "not" ->
                            (value instanceof List<?> several ? several : List.of(value))
                                    .stream().noneMatch(other -> fits(row, (Map<String, Object>) other));
                        default -> throw new IllegalArgumentException(asked.getKey());
                    };
                });
    }

    /** Relay's algorithm: order, cut at the cursors, take from the front or the back. */
    static Object page(
            String list, Stream<Map<String, Object>> wanted, String column, boolean down, DataFetchingEnvironment env) {
        Comparator<Map<String, Object>> order = (a, b) -> compare(a.get(column), b.get(column));
        order = order.thenComparing(row -> row.get("id").toString());
        Function<Map<String, Object>, String> cursor =
                row -> cursor(list + "|" + row.get(column) + "|" + row.get("id"));
        List<Map<String, Object>> all =
                wanted.sorted(down ? order.reversed() : order).toList();
        int from = env.getArgument("after") == null ? 0 : place(all, cursor, env.getArgument("after")) + 1;
        int to = env.getArgument("before") == null ? all.size() : place(all, cursor, env.getArgument("before"));
        Integer last = env.getArgument("last");
        int size = Objects.requireNonNullElse(last == null ? env.getArgument("first") : last, 20);
        to = Math.max(from, to);
        int start = last == null ? from : Math.max(from, to - size);
        int end = last == null ? Math.min(to, from + size) : to;
        List<Map<String, Object>> page = all.subList(start, end);
        Map<String, Object> info = new HashMap<>();
        info.put("hasNextPage", end < all.size());
        info.put("hasPreviousPage", start > 0);
        info.put("startCursor", page.isEmpty() ? null : cursor.apply(page.get(0)));
        info.put("endCursor", page.isEmpty() ? null : cursor.apply(page.get(page.size() - 1)));
        return Map.of(
                "totalCount",
                all.size(),
                "nodes",
                page,
                "pageInfo",
                info,
                "edges",
                page.stream()
                        .map(row -> {
                            Map<String, Object> edge =
                                    new HashMap<>((Map<String, Object>) row.getOrDefault("edge", Map.of()));
                            edge.put("cursor", cursor.apply(row));
                            edge.put("node", row);
                            return edge;
                        })
                        .toList());
    }

    private static int place(
            List<Map<String, Object>> all, Function<Map<String, Object>, String> cursor, String wanted) {
        for (int i = 0; i < all.size(); i++) {
            if (cursor.apply(all.get(i)).equals(wanted)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no row has the cursor " + wanted);
    }

    static String cursor(String place) {
        java.util.zip.CRC32 sum = new java.util.zip.CRC32();
        sum.update(place.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return java.util.Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((place + "|" + Long.toHexString(sum.getValue()))
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** As PostgreSQL compares: numbers by size, texts by code points. */
    private static int compare(Object a, Object b) {
        return a instanceof Number
                ? Double.compare(number(a), number(b))
                : java.util.Arrays.compare(
                        a.toString().codePoints().toArray(),
                        b.toString().codePoints().toArray());
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    private static Map<String, Object> with(Map<String, Object> row, String key, Object value) {
        Map<String, Object> more = new HashMap<>(row);
        more.put(key, value);
        return more;
    }

    /** Dates stay the text that they are. */
    private static final class AsItIs implements Coercing<Object, Object> {
        @Override
        public Object serialize(Object value, GraphQLContext context, Locale locale) {
            return value;
        }

        @Override
        public Object parseValue(Object value, GraphQLContext context, Locale locale) {
            return value;
        }

        @Override
        public Object parseLiteral(Value<?> value, CoercedVariables variables, GraphQLContext context, Locale locale) {
            return ((StringValue) value).getValue();
        }
    }
}
