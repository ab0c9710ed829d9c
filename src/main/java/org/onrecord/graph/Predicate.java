package org.onrecord.graph;

/**
 * What a field of a filter asks of a row.
 *
 * @param sql with {@code {n}} for the row and {@code {v}} for the value
 * @param type how the value is sent
 * @param conversion from what the client gave
 */
record Predicate(String sql, Binding.Type type, Input.Conversion conversion) {
    static Predicate key(String sql, Node node) {
        return new Predicate(sql.replace("{v}", node.leadsTo("{v}")), Binding.Type.UUID, Conversions.key(node));
    }

    static Predicate keys(String sql, Node node) {
        return new Predicate(sql.replace("{v}", node.leadToAll("{v}")), Binding.Type.UUIDS, Conversions.keys(node));
    }

    static Predicate text(String sql) {
        return new Predicate(sql, Binding.Type.TEXT, Conversions::text);
    }

    static Predicate words(String sql) {
        return new Predicate(sql, Binding.Type.TEXT, Conversions::words);
    }

    static Predicate oneOf(String sql) {
        return new Predicate(sql, Binding.Type.TEXTS, Conversions::texts);
    }

    static Predicate number(String sql) {
        return new Predicate(sql, Binding.Type.FLOAT, Conversions::number);
    }

    static Predicate date(String sql) {
        return new Predicate(sql, Binding.Type.DATE, Conversions::date);
    }

    /** The template with the value in it. */
    String compile(Input value, Compiler compiler) {
        return sql.replace("{v}", compiler.parameter(value.bind(type, conversion)));
    }
}
