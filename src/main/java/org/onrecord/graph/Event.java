package org.onrecord.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * A field of the subscription root: something happens to rows, and each gives an answer of its own.
 *
 * @param node whose rows
 * @param filter which of them, by the argument {@code filter} or by the arguments themselves
 */
record Event(Node node, Filter filter) {
    /** The variable that holds the keys of the rows in question; no variable of a document can be called so. */
    private static final String KEYS = "/keys";

    static Map<String, Object> about(List<UUID> keys, Map<String, Object> variables) {
        Map<String, Object> more = new HashMap<>(variables);
        more.put(KEYS, keys.toArray(UUID[]::new));
        return more;
    }

    /** SQL for the answers: one column, a row for each key that the filter lets pass. */
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
                "select " + json.sql() + " from " + rows.from() + " where " + rows.where() + " order by {n}.id",
                "",
                row);
    }

    private static UUID[] keys(Map<String, Object> variables) {
        return (UUID[]) Objects.requireNonNull(variables.get(KEYS));
    }
}
