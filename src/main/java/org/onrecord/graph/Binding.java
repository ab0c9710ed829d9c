package org.onrecord.graph;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * A parameter of a statement.
 *
 * @param type how it is sent
 * @param value what it is for the variables of a request; throws {@link Refusal} where they hold nonsense
 */
record Binding(Type type, Function<Map<String, Object>, Object> value) {
    /** The types that parameters have. */
    enum Type {
        UUID,
        UUIDS,
        TEXT,
        TEXTS,
        INT,
        FLOAT,
        DATE;

        private void set(PreparedStatement statement, int index, Object value) throws SQLException {
            switch (this) {
                case UUIDS ->
                    statement.setArray(index, statement.getConnection().createArrayOf("uuid", (Object[]) value));
                case TEXTS ->
                    statement.setArray(index, statement.getConnection().createArrayOf("text", (Object[]) value));
                default -> statement.setObject(index, value);
            }
        }
    }

    /** Throws {@link Refusal} where the variables hold nonsense. */
    void check(Map<String, Object> variables) {
        Objects.requireNonNull(value.apply(variables));
    }

    void bind(PreparedStatement statement, int index, Map<String, Object> variables) throws SQLException {
        type.set(statement, index, value.apply(variables));
    }
}
