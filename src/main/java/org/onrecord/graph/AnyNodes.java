package org.onrecord.graph;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** {@code nodes(ids)}: rows of whichever tables the ids name, in the order of the ids. */
record AnyNodes(List<Node> nodes) implements Field {
    private static final int MOST = 100;

    @Override
    public Json compile(Call call) {
        Input ids = call.argument("ids");
        String letters = call.compiler()
                .parameter(ids.bind(
                        Binding.Type.TEXTS,
                        (value, input) -> parsed(value, input).stream()
                                .map(id -> String.valueOf(id.type()))
                                .toArray(String[]::new)));
        String keys = call.compiler()
                .parameter(ids.bind(
                        Binding.Type.UUIDS,
                        (value, input) ->
                                parsed(value, input).stream().map(GlobalId::key).toArray(UUID[]::new)));
        String row = call.compiler().row();
        Size size = variables -> size(ids, variables);
        String choice = AnyNode.choice(
                nodes, call, row + ".letter", row + ".key", call.path().times(size));
        return Json.ofText("[")
                .value("(select string_agg(" + choice + ", ',' order by " + row + ".i) from unnest(" + letters + ", "
                        + keys + ") with ordinality " + row + "(letter, key, i))")
                .text("]");
    }

    private static int size(Input ids, Map<String, Object> variables) {
        return ids.reader().apply(variables) instanceof List<?> list ? Math.max(1, list.size()) : 1;
    }

    private static List<GlobalId> parsed(Object ids, Input input) {
        List<?> list = ids instanceof List<?> several ? several : List.of(ids);
        if (list.size() > MOST) {
            throw input.refuse("`ids` holds " + list.size() + " ids; at most " + MOST + " can be asked for at once.");
        }
        return list.stream().map(id -> Conversions.id(id, input)).toList();
    }
}
