package org.onrecord.graph;

/**
 * A field that an expression over its row answers.
 *
 * @param sql with {@code {t}} for the row
 */
record Column(String sql) implements Field {
    /** The column that is called as the field is, in the database's writing. */
    static Column named(String field) {
        return new Column("{t}." + field.replaceAll("([A-Z])", "_$1").toLowerCase(java.util.Locale.ROOT));
    }

    @Override
    public Json compile(Call call) {
        return json(Source.fill(sql, call.row(), ""), call);
    }

    /** Writes a value as its type in the schema asks; what needs no escaping is not escaped. */
    private static Json json(String sql, Call call) {
        boolean nullable = Types.nullable(call.type());
        if (Types.list(call.type())) {
            return Json.ofValue("to_json(" + sql + ")");
        }
        return switch (Types.name(call.type())) {
            case "Int", "Float" -> Json.ofValue(nullable ? "coalesce(" + sql + "::text, 'null')" : sql);
            case "Boolean" -> Json.ofValue("case when " + sql + " then 'true' else 'false' end");
            case "DateTime" ->
                quoted("to_char(" + sql + " at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')", nullable);
            case "ID", "Date" -> quoted(sql, nullable);
            default -> Types.enumeration(call.type()) ? quoted(sql, nullable) : escaped(sql, nullable);
        };
    }

    private static Json escaped(String sql, boolean nullable) {
        return Json.ofValue(nullable ? "coalesce(to_json(" + sql + ")::text, 'null')" : "to_json(" + sql + ")");
    }

    private static Json quoted(String sql, boolean nullable) {
        return nullable
                ? Json.ofValue("coalesce('\"' || " + sql + " || '\"', 'null')")
                : Json.ofText("\"").value(sql).text("\"");
    }
}
