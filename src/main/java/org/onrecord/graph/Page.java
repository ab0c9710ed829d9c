package org.onrecord.graph;

import graphql.schema.GraphQLObjectType;
import java.util.Collection;
import java.util.Objects;
import org.onrecord.graph.Binding.Type;
import org.onrecord.graph.Call.Path;

/** One page of a connection, in the making. */
final class Page {
    /** Rows of most pages. */
    private static final int ABOUT_A_PAGE = 20;

    private final Paged paged;
    private final Call call;
    private final Compiler compiler;
    private final Source rows;
    private final Order order;
    private final String list;
    private final Input after;
    private final Input before;
    private final boolean backward;
    private final PageSize size;
    private final String limit;
    private final String row;
    private final Collection<Selected> fields;
    private final boolean looksAhead;
    /** Whether anything was made of the page's rows; else they are not read. */
    private boolean aggregates;

    Page(Paged paged, Call call, Source rows, Order order) {
        this.paged = paged;
        this.call = call;
        this.compiler = call.compiler();
        this.rows = rows;
        this.order = order;
        this.list = paged.list() + "/" + order.name();
        this.after = call.argument("after");
        this.before = call.argument("before");
        Input first = call.argument("first");
        Input last = call.argument("last");
        if (first.given() && last.given()) {
            throw last.refuse("Give `first` or `last`, not both.");
        }
        this.backward = last.given();
        this.size = PageSize.of(backward ? last : first);
        this.limit = compiler.parameter(size.binding());
        this.row = compiler.row();
        this.fields = compiler.fields(Types.object(call.type()), call.selections());
        this.looksAhead = fields.stream()
                .filter(field -> field.name().equals("pageInfo"))
                .flatMap(field -> parts(field).stream())
                .anyMatch(part -> part.name().equals(backward ? "hasPreviousPage" : "hasNextPage"));
    }

    private Collection<Selected> parts(Selected field) {
        return compiler.fields(Types.object(field.definition().getType()), field.selections());
    }

    Json compile() {
        Json json = Json.object(fields, this::part);
        String page = page(); // also where no row is read: its parameters are checked all the same
        return aggregates ? Json.ofValue("(select " + json.sql() + " from (" + page + ") " + row + ")") : json;
    }

    private Json part(Selected field) {
        return switch (field.name()) {
            case "edges" -> each(edge(field));
            case "nodes" -> each(node(field, deeper(field, call.path().times(size))));
            case "pageInfo" -> pageInfo(field);
            case "totalCount" -> total();
            default -> Json.ofText("\"" + Types.name(call.type()) + "\"");
        };
    }

    private Json total() {
        boolean ofAllQuotes = paged.source().equals(Filters.ALL_QUOTES);
        compiler.count(call.path().times(ofAllQuotes ? Weight.ALL_QUOTES : Weight.WHOLE_LIST));
        return Json.ofValue("(select count(*) from " + filled(rows.from() + " where " + rows.where()) + ")");
    }

    private Json node(Selected field, Path path) {
        if (!Types.isObject(field.definition().getType())) {
            Call any = new Call(compiler, field, row, path);
            return Json.ofValue(AnyNode.choice(Node.ALL, any, row + ".letter", row + ".id", path));
        }
        return compiler.object(Types.object(field.definition().getType()), field.selections(), row, path);
    }

    private Path deeper(Selected field, Path path) {
        return compiler.deeper(field, path);
    }

    private Json edge(Selected field) {
        GraphQLObjectType type = Types.object(field.definition().getType());
        Path path = deeper(field, call.path().times(size));
        compiler.count(path);
        return Json.object(parts(field), part -> edgePart(part, type, deeper(part, path)));
    }

    private Json edgePart(Selected part, GraphQLObjectType type, Path path) {
        return switch (part.name()) {
            case "cursor" ->
                Json.ofText("\"")
                        .value(Cursor.sql(list, row + ".k1", row + ".k2"))
                        .text("\"");
            case "node" -> node(part, path);
            case "__typename" -> Json.ofText("\"" + type.getName() + "\"");
            default ->
                Objects.requireNonNull(paged.edge().get(part.name()), part.name())
                        .compile(new Call(compiler, part, row, path));
        };
    }

    /** All rows of the page, in the list's order also where they were read from its end. */
    private Json each(Json element) {
        aggregates = true;
        String inOrder = backward ? " order by " + row + ".i desc" : "";
        return Json.ofText("[")
                .value("string_agg(" + element.sql() + ", ','" + inOrder + ")" + onPage())
                .text("]");
    }

    private String onPage() {
        return looksAhead ? " filter (where " + row + ".i <= " + limit + ")" : "";
    }

    private Json pageInfo(Selected field) {
        return Json.object(parts(field), part -> switch (part.name()) {
            case "hasNextPage" -> backward ? beyond(before, true) : more(before, true);
            case "hasPreviousPage" -> backward ? more(after, false) : beyond(after, false);
            case "startCursor" -> end(!backward);
            case "endCursor" -> end(backward);
            default -> Json.ofText("\"PageInfo\"");
        });
    }

    /** Whether there is more in the direction of reading: a row was seen beyond the page, or lies beyond the bound. */
    private Json more(Input bound, boolean behind) {
        aggregates = true;
        String seen = "count(*) > " + limit;
        return truth(bound.given() ? "(" + seen + " or " + lies(bound, behind) + ")" : seen);
    }

    /** Whether there is more on the side that reading came from: nothing, unless it began at a cursor. */
    private Json beyond(Input bound, boolean behind) {
        return bound.given() ? truth(lies(bound, behind)) : Json.ofText("false");
    }

    private static Json truth(String sql) {
        return Json.ofValue("case when " + sql + " then 'true' else 'false' end");
    }

    private String lies(Input bound, boolean behind) {
        return "exists (select from " + filled(rows.from() + " where " + rows.where()) + " and "
                + compare(bound, behind, true) + ")";
    }

    /** Cursor of the first row that was read, or of the last. */
    private Json end(boolean first) {
        aggregates = true;
        String at = first ? "1" : "least(count(*), " + limit + ")";
        String cursor = Cursor.sql(list, at("k1", at), at("k2", at));
        return Json.ofValue("case when count(*) > 0 then '\"' || " + cursor + " || '\"' else 'null' end");
    }

    private String at(String key, String index) {
        return "(array_agg(" + row + "." + key + (backward ? " order by " + row + ".i" : "") + "))[" + index + "]";
    }

    /** The rows of the page and, to see whether there are more, one beyond. */
    private String page() {
        boolean down = order.descending() != backward;
        String direction = down ? "desc" : "";
        String most = limit + (looksAhead ? " + 1" : "");
        String bounds = bound(after, true) + bound(before, false);
        return rows.walked().isEmpty()
                ? selected(value(), id(), direction, rows.from() + " where " + rows.where() + bounds) + " limit " + most
                : selected("{n}k.k1", "{n}k.k2", direction, worded(direction, bounds, most));
    }

    private String selected(String first, String second, String direction, String from) {
        String keys = first + " " + direction + ", " + second + " " + direction;
        String place = looksAhead || backward ? ", row_number() over (order by " + keys + ") as i" : "";
        return filled("select {n}.*" + rows.edge() + ", " + first + " as k1, " + second + " as k2" + place + " from "
                + from + " order by " + keys);
    }

    /** The rows with some words: first which ones, then all that is in them. */
    private String worded(String direction, String bounds, String most) {
        Worded worded = new Worded(
                rows.from(), rows.where() + bounds, rows.walked() + bounds, value(), direction, ABOUT_A_PAGE);
        // "offset 0" keeps the planner, who does not know how long a page is, from reading the whole table for it
        return "(" + worded.sql(most) + ") {n}k cross join lateral (select * from " + rows.from() + " where " + id()
                + " = {n}k.k2 offset 0) {n}";
    }

    private String bound(Input cursor, boolean behind) {
        return cursor.given() ? " and " + compare(cursor, behind, false) : "";
    }

    /** Rows behind a cursor, or before it; the cursor's own too where asked. */
    private String compare(Input cursor, boolean behind, boolean itself) {
        String operator = (behind == order.descending() ? "<" : ">") + (itself ? "=" : "");
        Binding value = cursor.bind(
                order.type(), (text, input) -> Cursor.parse(text, input, list).value(order.type()));
        Binding id = cursor.bind(
                Type.UUID, (text, input) -> Cursor.parse(text, input, list).key());
        return filled("(" + value() + ", " + id() + ")") + " " + operator + " (" + compiler.parameter(value) + ", "
                + compiler.parameter(id) + ")";
    }

    private String value() {
        return rows.column(order.column());
    }

    private String id() {
        return rows.column("id");
    }

    private String filled(String template) {
        return Source.fill(template, call.row(), row);
    }
}
