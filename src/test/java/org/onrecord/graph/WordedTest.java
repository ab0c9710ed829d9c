package org.onrecord.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.testsupport.FilledArchive;

/** Both ways to the rows with some words give the same rows. */
@QuarkusTest
@WithTestResource(FilledArchive.class)
class WordedTest {
    private static final String FROM = "quote {n}";
    private static final String REST = "{n}.listed and ";

    @ParameterizedTest
    @CsvSource({"0, desc", "0, asc", "1, desc", "100000, desc", "100000, asc"})
    void howeverManyAreWanted(int wanted, String direction) throws SQLException {
        try (Connection connection = FilledArchive.connect();
                Statement statement = connection.createStatement()) {
            String words = "{n}.words @@ words_wanted('" + wordOfSome(statement) + "')";
            String where = REST + words;
            Worded worded = new Worded(FROM, where, REST + Worded.walked(words), "{n}.dated_on", direction, wanted);
            String plain = "select {n}.dated_on as k1, {n}.id as k2 from " + FROM + " where " + where + " order by k1 "
                    + direction + ", k2 " + direction + " limit 7";
            List<String> expected = rows(statement, plain);
            assertFalse(expected.isEmpty());
            assertEquals(expected, rows(statement, worded.sql("7")));
        }
    }

    /** A word of more quotes than are asked for, where there is one. */
    private static String wordOfSome(Statement statement) throws SQLException {
        try (ResultSet words =
                statement.executeQuery("select word from ts_stat('select words from quote') where word ~ '^[a-z]{4,}$'"
                        + " order by ndoc desc, word limit 1")) {
            words.next();
            return words.getString(1);
        }
    }

    private static List<String> rows(Statement statement, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet result = statement.executeQuery(Source.fill(sql, "", "m"))) {
            while (result.next()) {
                rows.add(result.getString(1) + " " + result.getString(2));
            }
        }
        return rows;
    }
}
