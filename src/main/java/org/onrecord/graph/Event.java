package org.onrecord.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A field of the subscription root: something happens to rows, and each gives an answer of its own.
 *
 * @param node whose rows
 * @param filter which of them, by the argument {@code filter} or by the arguments themselves
 * @param followed the argument that may name the only row that is told of; null: of each row once, when it is new
 * @param last what holds of a row to which nothing more will happen
 */
record Event(Node node, Filter filter, @Nullable String followed, String last) {
    /** The variable that holds the keys of the rows in question; no variable of a document can be called so. */
    private static final String KEYS = "/keys";

    /** Each row that is new. */
    static Event each(Node node, Filter filter) {
        return new Event(node, filter, null, "false");
    }

    /** Rows as they change: the one that the argument names, or any. */
    static Event following(Node node, String argument, String last) {
        Filter named = Filter.of(Map.of(argument, Predicate.key("{n}.id = {v}", node)));
        return new Event(node, named, argument, last);
    }

    static Map<String, Object> about(List<UUID> keys, Map<String, Object> variables) {
        Map<String, Object> more = new HashMap<>(variables);
        more.put(KEYS, keys.toArray(UUID[]::new));
        return more;
    }

    /** The key of the only row that is told of; null where it may be any. */
    @Nullable
    UUID only(Selected field, Compiler compiler) {
        if (followed == null) {
            return null;
        }
        Input id = compiler.argument(field, followed);
        return id.now() == null ? null : (UUID) Conversions.key(node).convert(id.now(), id);
    }

    /** SQL for the answers, a row for each key that the filter lets pass: the JSON, and whether it is the last. */
    String compile(Selected field, Compiler compiler) {
        Call call = new Call(compiler, field, "", compiler.deeper(field, Call.Path.ROOT));
        Input asked = field.definition().getArgument("filter") == null
                ? compiler.arguments(field)
                : compiler.argument(field, "filter");
        String keys = compiler.parameter(new Binding(Binding.Type.UUIDS, Event::keys));
        Source rows = filter.apply(Source.of(node.table() + " {n}", "{n}.id = any(" + keys + ")"), asked, compiler);
        String row = compiler.row();
        Json json = Json.ofText("{\"" + field.key() + "\":")
                .add(call.object(row, call.path().times(variables -> keys(variables).length)))
                .text("}");
        return Source.fill(
                "select " + json.sql() + ", " + last + " from " + rows.from() + " where " + rows.where()
                        + " order by {n}.id",
                "",
                row);
    }

    private static UUID[] keys(Map<String, Object> variables) {
        return (UUID[]) Objects.requireNonNull(variables.get(KEYS));
    }
}
