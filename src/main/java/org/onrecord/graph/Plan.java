package org.onrecord.graph;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement that answers a selection, for all variables of one shape.
 *
 * @param sql gives a row whose first column is the JSON
 * @param known the answer where it is always the same, and nobody need be asked
 * @param bindings of its parameters, in their order
 * @param unused arguments that nothing selected depends on; nonsense is refused all the same
 * @param objects for each object of the selection its weight and the sizes of the lists it lies in
 */
record Plan(
        String sql,
        Optional<String> known,
        List<Binding> bindings,
        List<Binding> unused,
        List<List<Size>> objects,
        Limits limits) {
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\d+)}");

    /** What keeping a parameter, or the sizes of a list, takes beside the statement: about so many characters. */
    private static final int WEIGHT = 200;

    /** What keeping it takes, in characters. */
    int weight() {
        return sql.length() + WEIGHT * (bindings.size() + unused.size() + objects.size());
    }

    /** Puts the parameters in the order in which the SQL has them. What is too long stays in the database: null. */
    static Plan of(Json answer, List<Binding> bindings, List<List<Size>> objects, Limits limits) {
        Optional<String> known = answer.known();
        String whole = "select case when octet_length(whole) <= " + limits.bytes() + " then whole end from (select "
                + answer.sql() + " as whole offset 0) as answer";
        return of(whole, known, bindings, objects, limits);
    }

    /** As {@link #of(Json, List, List, Limits)}, for SQL that gives any number of rows. */
    static Plan of(String sql, List<Binding> bindings, List<List<Size>> objects, Limits limits) {
        return of(sql, Optional.empty(), bindings, objects, limits);
    }

    private static Plan of(
            String sql, Optional<String> known, List<Binding> bindings, List<List<Size>> objects, Limits limits) {
        List<Binding> inOrder = new ArrayList<>();
        List<Binding> unused = new ArrayList<>(bindings);
        Matcher parameters = PARAMETER.matcher(sql);
        while (parameters.find()) {
            Binding binding = bindings.get(Integer.parseInt(parameters.group(1)));
            inOrder.add(binding);
            unused.remove(binding);
        }
        return new Plan(
                parameters.replaceAll("?"),
                known,
                List.copyOf(inOrder),
                List.copyOf(unused),
                List.copyOf(objects),
                limits);
    }

    /** What the answer can hold, in objects; beyond 2^31 no longer exact. */
    long cost(Map<String, Object> variables) {
        long cost = 0;
        for (List<Size> sizes : objects) {
            long times = 1;
            for (Size size : sizes) {
                times = Math.min(times * size.applyAsInt(variables), Integer.MAX_VALUE);
            }
            cost += times;
        }
        return cost;
    }

    /** Refuses nonsense without running the statement. */
    void check(Map<String, Object> variables) {
        bindings.forEach(binding -> binding.check(variables));
        unused.forEach(binding -> binding.check(variables));
    }

    /** How an answer is read from its row. */
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Runs the statement; each row is an answer of its own. */
    <T> List<T> rows(Connection connection, Map<String, Object> variables, Reader<T> reader) throws SQLException {
        unused.forEach(binding -> binding.check(variables));
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setQueryTimeout(limits.seconds());
            for (int i = 0; i < bindings.size(); i++) {
                bindings.get(i).bind(statement, i + 1, variables);
            }
            List<T> answers = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    answers.add(reader.read(rows));
                }
            }
            return answers;
        }
    }
}
