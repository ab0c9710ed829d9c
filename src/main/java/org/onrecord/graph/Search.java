package org.onrecord.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Articles, actors, quotes and topics that fit some words, the best first. Texts are found by their words, actors and
 * topics by names that are alike. Of each type the newest matches are ranked, so that a word that is in every second
 * text costs no more than others.
 */
record Search() implements Field {
    /** How many of a type are ranked; nobody turns more pages. */
    private static final int RANKED = 1_000;
    /** Scores are kept as whole numbers, so that the place of a cursor is exact. */
    private static final int SCALE = 1_000_000;

    private static final Pattern UNWANTED = Pattern.compile("(?<!\\S)-(\"[^\"]*\"?|\\S*)");

    private static final Order BEST = Order.down("BEST", "rank", Binding.Type.INT);
    private static final Field HIGHLIGHTS =
            Many.all(Source.of("marked_pieces({t}.letter, {t}.id, {t}.query, {t}.names) {n}", "true"), "{n}.i");
    private static final Paged RESULTS = Paged.of("search", Source.of("found {n}", "true"), Filter.NONE, List.of(BEST))
            .edge(Map.of(
                    "score", new Column("({t}.rank / " + SCALE + ".0)::float4"), "highlights", Search::highlights));

    /** What is found may be an article, whose text is gone through for its highlights. */
    private static Json highlights(Call call) {
        call.compiler().count(call.path().times(Weight.WHOLE_TEXT));
        return HIGHLIGHTS.compile(call);
    }

    /** The fields of a highlight. */
    static Map<String, Field> highlight() {
        return Map.of(
                "text",
                new Column("translate({t}.marked, E'\\x01\\x02', '')"),
                "spans",
                Many.all(Source.of("marked_spans({t}.marked) {n}", "true"), "{n}.start"));
    }

    @Override
    public Json compile(Call call) {
        Compiler compiler = call.compiler();
        compiler.count(call.path().times(Weight.ALL_QUOTES));
        Input asked = call.argument("query");
        String query = compiler.parameter(asked.bind(Binding.Type.TEXT, Search::words));
        String names =
                compiler.parameter(asked.bind(Binding.Type.TEXT, (value, input) -> wantedIn(words(value, input))));
        Input types = call.argument("types");
        String wanted = types.given() ? compiler.parameter(types.bind(Binding.Type.TEXTS, Conversions::texts)) : "";
        List<String> found = new ArrayList<>();
        found.add(texts("'ARTICLE'" + among(wanted), Node.ARTICLE, Source.of("article {n}", "true")));
        Source quotes = Filters.QUOTES.apply(Filters.ALL_QUOTES, call.argument("filter"), compiler);
        found.add(texts("'QUOTE'" + among(wanted), Node.QUOTE, quotes));
        // of two that are as alike the better known comes first, and never before one that is more alike by a fifth
        found.add(names(
                "'ACTOR'" + among(wanted),
                Node.ACTOR,
                "0.8 * {s} + 0.2 * {n}.mention_count / ({n}.mention_count + 10.0)"));
        found.add(names("'TOPIC'" + among(wanted), Node.TOPIC, "0.8 * {s}"));
        String sql = String.join(" union all ", found)
                .replace("{q}", "(select query from asked)")
                .replace("{names}", "(select names from asked)");
        Json page = new Page(RESULTS, call, RESULTS.source(), BEST).compile();
        return Json.ofValue("(with asked as materialized (select " + query + "::text as query, plain(" + names
                + ") as names, w.* from words_asked(" + query + ", " + names + ") w), found as materialized (" + sql
                + ") select "
                + page.sql() + ")");
    }

    private static String among(String wanted) {
        return wanted.isEmpty() ? " is not null" : " = any(" + wanted + ")";
    }

    /** Rows of a table with words, and how well they fit. */
    private static String texts(String asked, Node node, Source rows) {
        String words = "{n}.words @@ (select wanted from asked)";
        String others = asked + " and " + rows.where() + " and ";
        Worded newest = new Worded(
                rows.from(), others + words, others + Worded.walked(words), rows.column("dated_on"), "desc", RANKED);
        return "(with newest as (" + Source.fill(newest.sql(Integer.toString(RANKED)), "", "m") + ") select '"
                + node.letter() + "' as letter, m.id, ("
                + SCALE + " * ts_rank(m.words, (select ranked from asked), 1 | 32))::int as rank, {q} as query,"
                + " {names} as names from newest join " + node.table() + " m on m.id = newest.k2)";
    }

    /** Rows of a table with names, and how much they are alike; where none are, those that a slip explains. */
    private static String names(String asked, Node node, String score) {
        String alike = named(node, score, asked + " and m.names %> {names}");
        String slips = named(
                node,
                score,
                asked + " and not exists (select from alike) and m.names ~ (select with_a_slip(names) from asked)");
        return "(with alike as materialized " + alike + " select * from alike union all " + slips + ")";
    }

    private static String named(Node node, String score, String condition) {
        String rank = score.replace("{s}", "word_similarity({names}, {n}.names)");
        return "(select '" + node.letter() + "', m.id, "
                + Source.fill("(" + SCALE + " * (" + rank + "))::int", "", "m")
                + " as rank, {q}, {names} from " + node.table() + " m where " + condition
                + " order by 3 desc, m.id desc limit " + RANKED + ")";
    }

    private static String words(Object value, Input input) {
        String query = Conversions.words(value, input);
        if (query.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw input.refuse("`query` holds no word to search for.");
        }
        return query;
    }

    /** What names are compared with: the query without what it does not want. */
    private static String wantedIn(String query) {
        return UNWANTED.matcher(query).replaceAll(" ").strip();
    }
}
