package org.onrecord.archive;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.testsupport.TestDatabase;

/** What makes no sense cannot be stored, whoever writes. The text is "He said no." of eleven characters. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class ConstraintsTest {
    private static final String ARTICLE = """
            insert into article (id, headline, language, text, text_length, text_hash, dated_on)
            values ('00000000-0000-7000-8000-000000000001', 'h', 'en', 'He said no.', 11, sha256('x'), '2020-01-01')
            """;

    @Inject
    DataSource database;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a quote that stands there       | yes | {8} | {10} | no   | said | 3  | 7",
                "a quote in two pieces           | yes | {0,8} | {2,10} | He … no | said | 3 | 7",
                "a span outside the text         | no  | {8} | {12} | no.  | said | 3  | 7",
                "a span that ends where it starts| no  | {8} | {8}  | x    | said | 3  | 7",
                "a span before the text          | no  | {-1}| {2}  | He   | said | 3  | 7",
                "pieces that overlap             | no  | {0,1} | {2,4} | He … e s | said | 3 | 7",
                "pieces out of order             | no  | {8,0} | {10,2} | no … He | said | 3 | 7",
                "words that do not stand there   | no  | {8} | {10} | yes  | said | 3  | 7",
                "a cue that does not stand there | no  | {8} | {10} | no   | sang | 3  | 7",
                "a cue without its end           | no  | {8} | {10} | no   | said | 3  | "
            })
    void aQuoteIsWhatItsSpansSay(
            String what,
            String stored,
            String starts,
            String ends,
            String text,
            String cue,
            Integer cueStart,
            Integer cueEnd)
            throws SQLException {
        String quote = """
                insert into quote (article_id, text_length, text, prefix, suffix, content_starts, content_ends, kind, act,
                    confidence, cue, cue_start, cue_end, dated_on)
                values ('00000000-0000-7000-8000-000000000001', 11, '%s', '', '', '%s', '%s', 'INDIRECT', 'ASSERTION',
                    0.5, '%s', %s, %s, '2020-01-01')
                """.formatted(text, starts, ends, cue, cueStart, cueEnd);
        tried(stored.equals("yes"), ARTICLE, quote);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "insert into quote (article_id, text_length, text, prefix, suffix, content_starts, content_ends, kind, act, confidence, dated_on) values ('00000000-0000-7000-8000-000000000009', 11, 'no', '', '', '{8}', '{10}', 'INDIRECT', 'ASSERTION', 0.5, '2020-01-01')",
                "insert into article (headline, language, text, text_length, text_hash, dated_on) values ('h', 'en', 'Other', 5, sha256('x'), '2020-01-01')",
                "insert into article (headline, language, text, text_length, text_hash, dated_on) values ('h', 'en', 'Other', 6, sha256('y'), '2020-01-01')",
                "insert into paragraph values ('00000000-0000-7000-8000-000000000001', 0, 'BODY', 3, 12, 11)",
                "insert into paragraph values ('00000000-0000-7000-8000-000000000001', 0, 'BODY', 3, 12, 100)",
                "insert into paragraph values ('00000000-0000-7000-8000-000000000001', 0, 'POEM', 3, 7, 11)",
                "insert into actor (name, kind) values ('', 'PERSON')",
                "insert into actor (name, kind) values ('Somebody', 'DRAGON')"
            })
    void nonsenseIsRefused(String statement) throws SQLException {
        tried(false, ARTICLE, statement);
    }

    private void tried(boolean works, String... statements) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < statements.length - 1; i++) {
                statement.execute(statements[i]);
            }
            String last = statements[statements.length - 1];
            if (works) {
                assertThatCode(() -> statement.execute(last)).doesNotThrowAnyException();
            } else {
                assertThatThrownBy(() -> statement.execute(last))
                        .isInstanceOfSatisfying(SQLException.class, e -> assertIntegrity(e.getSQLState()));
            }
            connection.rollback();
        }
    }

    /** Class 23: integrity constraint violation. */
    private static void assertIntegrity(String state) {
        if (!state.startsWith("23")) {
            throw new AssertionError("refused for another reason: " + state);
        }
    }
}
