package org.onrecord.graph;

import java.util.UUID;

/** A field of a payload: the row whose key the mutation gives, under the field's name. */
record Named(Node node) implements Field {
    private static final UUID NOBODY = new UUID(0, 0);

    /** The variable that holds the key; no client can name one so. */
    static String variable(String field) {
        return "/" + field;
    }

    @Override
    public Json compile(Call call) {
        String variable = variable(call.selected().name());
        Binding key = new Binding(Binding.Type.UUID, variables -> variables.getOrDefault(variable, NOBODY));
        return new One(node.table() + " {n}", "{n}.id = " + call.compiler().parameter(key)).compile(call);
    }
}
