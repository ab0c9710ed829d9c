package org.onrecord.graph;

/** A field that finds one row by the global id in its argument {@code id}. */
record Lookup(Node node) implements Field {
    @Override
    public Json compile(Call call) {
        Binding key = call.argument("id").bind(Binding.Type.UUID, Conversions.key(node));
        return new One(
                        node.table() + " {n}",
                        "{n}.id = " + node.leadsTo(call.compiler().parameter(key)))
                .compile(call);
    }
}
