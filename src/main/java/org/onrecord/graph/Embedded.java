package org.onrecord.graph;

import java.util.Map;

/**
 * An object that lies in the columns of its row.
 *
 * @param present expression that says whether there is one; "true" where there always is
 * @param columns its fields, by name
 */
record Embedded(String present, Map<String, String> columns) implements Field {
    static Embedded span(String start, String end) {
        return new Embedded("true", Map.of("start", "{t}." + start, "end", "{t}." + end));
    }

    static Embedded spanOrNull(String start, String end) {
        return new Embedded("{t}." + start + " is not null", span(start, end).columns);
    }

    @Override
    public Json compile(Call call) {
        Json json = Json.object(
                call.compiler().fields(Types.object(call.type()), call.selections()), field -> part(field, call));
        return present.equals("true")
                ? json
                : Json.ofValue("case when " + Source.fill(present, call.row(), "") + " then " + json.sql()
                        + " else 'null' end");
    }

    private Json part(Selected field, Call call) {
        String column = columns.get(field.name());
        return column == null
                ? Json.ofText("\"" + Types.name(call.type()) + "\"") // __typename
                : new Column(column).compile(new Call(call.compiler(), field, call.row(), call.path()));
    }
}
