package org.onrecord.graph;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Quotes counted a day, week, month or year: all of them, or a series for each who or what has most. */
record Timeline() implements Field {
    private static final int SERIES_UNLESS_TOLD = 8;
    /** A screen is hardly wider. */
    private static final int MOST_POINTS = 1_000;
    /** What the points of a series count in the cost of a request: they are small, ten are as much as one object. */
    private static final Size POINTS = variables -> MOST_POINTS / 10;

    private static final Map<String, Group> GROUPS = Map.of(
            "SPEAKER", new Group("{n}.speaker_id", "", "actor_id"),
            "TOPIC", new Group("{n}g.topic_id", " join quote_topic {n}g on {n}g.quote_id = {n}.id", "topic_id"),
            "KIND", new Group("{n}.kind", "", "kind"));

    /**
     * What quotes are told apart by.
     *
     * @param key of a quote's group
     * @param join what it takes to reach it
     * @param column of the series that holds it
     */
    private record Group(String key, String join, String column) {}

    /** The fields of a series. */
    static Map<String, Field> series() {
        return Map.of(
                "actor",
                One.by("actor_id", Node.ACTOR),
                "topic",
                One.by("topic_id", Node.TOPIC),
                "label",
                new Column("coalesce((select x.name from actor x where x.id = {t}.actor_id),"
                        + " (select x.label from topic x where x.id = {t}.topic_id), {t}.kind, 'all')"),
                "points",
                Timeline::points);
    }

    @Override
    public Json compile(Call call) {
        Compiler compiler = call.compiler();
        compiler.count(call.path().times(Weight.ALL_QUOTES));
        PageSize top = PageSize.of(call.argument("top"), SERIES_UNLESS_TOLD);
        Source rows = Filters.QUOTES.apply(Filters.ALL_QUOTES, call.argument("filter"), compiler);
        String series = compiler.row();
        String counted = Source.fill(counted(rows, group(call), period(call, rows)), "", compiler.row());
        Json element = call.object(series, call.path().times(top));
        return Json.ofText("[")
                .value("(select string_agg(" + element.sql() + ", ',' order by " + series + ".total desc, " + series
                        + ".key) from (" + counted + " limit " + compiler.parameter(top.binding()) + ") " + series
                        + ")")
                .text("]");
    }

    private static @Nullable Group group(Call call) {
        Input by = call.argument("groupBy");
        return by.given() ? GROUPS.get(String.valueOf(by.now())) : null;
    }

    /** First day of the period of a quote; null where nobody asks for points. */
    private static @Nullable String period(Call call, Source rows) {
        boolean asked = call.compiler().fields(Types.object(call.type()), call.selections()).stream()
                .anyMatch(field -> field.name().equals("points"));
        String unit = String.valueOf(call.argument("by").now()).toLowerCase(Locale.ROOT);
        String day = rows.column("dated_on");
        return !asked ? null : unit.equals("day") ? day : "date_trunc('" + unit + "', " + day + "::timestamp)::date";
    }

    /** SQL for the series, the largest first, each with its periods and counts. */
    private static String counted(Source rows, @Nullable Group group, @Nullable String period) {
        String key = group == null ? "null::text" : group.key();
        String from = " from " + rows.from() + (group == null ? "" : group.join()) + " where " + rows.where()
                + (group == null ? "" : " and " + key + " is not null");
        String names =
                column("actor_id", "uuid", group) + column("topic_id", "uuid", group) + column("kind", "text", group);
        String by = group == null ? "" : " group by key order by total desc, key";
        String select = "select " + (group == null ? "null" : "key") + " as key" + names;
        if (period == null) {
            return select + ", count(*)::int as total from (select " + key + " as key" + from + ") {n}s" + by;
        }
        return select + ", coalesce(sum(count), 0)::int as total, array_agg(period order by period) as periods,"
                + " array_agg(count order by period) as counts from (select " + key + " as key, " + period
                + " as period, count(*)::int as count" + from + " group by 1, 2) {n}s" + by;
    }

    private static String column(String name, String type, @Nullable Group group) {
        boolean own = group != null && group.column().equals(name);
        return ", " + (own ? "key" : "null::" + type) + " as " + name;
    }

    private static Json points(Call call) {
        Compiler compiler = call.compiler();
        String row = compiler.row();
        String elements = call.object(row, call.path().times(POINTS)).sql();
        String periods = call.row() + ".periods";
        String counts = call.row() + ".counts";
        return Json.ofText("[")
                .value("case when cardinality(" + periods + ") > " + MOST_POINTS
                        + " then refuse('A timeline has at most "
                        + MOST_POINTS + " points a series. Choose a larger unit in `by`, or fewer days with `since` and"
                        + " `until`.') else (select string_agg(" + elements + ", ',' order by " + row
                        + ".period) from unnest("
                        + periods + ", " + counts + ") " + row + "(period, count)) end")
                .text("]");
    }
}
