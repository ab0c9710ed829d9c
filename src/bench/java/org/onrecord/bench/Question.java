package org.onrecord.bench;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * A question that is asked with many values. Its texts lie in the folder of its name.
 *
 * @param samples what it is asked about
 */
record Question(String name, List<Sample> samples) {
    /**
     * @param onrecord variables of the GraphQL query, as JSON
     * @param limit parameters of the statement
     * @param postgraphile variables of the GraphQL query, as JSON; for a number under {@code after} the cursor of that
     *     place is to be put in
     */
    record Sample(String onrecord, List<String> limit, String postgraphile) {}

    /** Chooses values from an archive. */
    static Question of(String name, Connection archive) throws SQLException {
        List<Sample> samples = new ArrayList<>();
        try (Statement statement = archive.createStatement();
                ResultSet rows = statement.executeQuery(Resource.text(name + "/samples.sql"))) {
            while (rows.next()) {
                samples.add(new Sample(
                        rows.getString("onrecord"), strings(rows.getArray("limit")), rows.getString("postgraphile")));
            }
        }
        return new Question(name, List.copyOf(samples));
    }

    private static List<String> strings(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    String text(String file) {
        return Resource.text(name + "/" + file);
    }
}
