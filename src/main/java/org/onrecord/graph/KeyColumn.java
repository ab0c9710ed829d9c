package org.onrecord.graph;

/** The global id of a row. */
record KeyColumn(Node type) implements Field {
    @Override
    public Json compile(Call call) {
        return Json.ofText("\"" + type.letter()).value(call.row() + ".id").text("\"");
    }
}
