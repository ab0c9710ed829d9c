package org.onrecord.graph;

import java.util.List;

/** {@code node(id)}: one row of whichever table the id names. */
record AnyNode(List<Node> nodes) implements Field {
    @Override
    public Json compile(Call call) {
        Input id = call.argument("id");
        String letter = call.compiler().parameter(id.bind(Binding.Type.TEXT, (value, input) -> letter(value, input)));
        String key = call.compiler()
                .parameter(id.bind(
                        Binding.Type.UUID,
                        (value, input) -> Conversions.id(value, input).key()));
        return Json.ofValue(choice(nodes, call, letter, key, call.path()));
    }

    private static String letter(Object id, Input input) {
        return String.valueOf(Conversions.id(id, input).type());
    }

    /** SQL for the object of the type that the letter names; PostgreSQL looks into that table only. */
    static String choice(List<Node> nodes, Call call, String letter, String key, Call.Path path) {
        StringBuilder cases = new StringBuilder("coalesce(case " + letter);
        for (Node node : nodes) {
            String row = call.compiler().row();
            Json object = call.compiler()
                    .object(call.compiler().schema().getObjectType(node.name()), call.selections(), row, path);
            cases.append(" when '" + node.letter() + "' then (select " + object.sql() + " from " + node.table() + " "
                    + row + " where " + row + ".id = " + node.leadsTo(key) + ")");
        }
        return cases.append(" end, 'null')").toString();
    }
}
