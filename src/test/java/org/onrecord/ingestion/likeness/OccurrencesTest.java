package org.onrecord.ingestion.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extraction.Extraction;
import org.onrecord.extraction.Extraction.QuoteKind;
import org.onrecord.ingestion.Ingestion;
import org.onrecord.ingestion.Metadata;
import org.onrecord.ingestion.Outcome;
import org.onrecord.ingestion.Transactions;
import org.onrecord.testsupport.TestDatabase;
import org.onrecord.text.Span;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class OccurrencesTest {
    @Inject
    Ingestion ingestion;

    @Inject
    Transactions transactions;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The harbour will reopen before the herring fleet returns | The harbour will reopen before the herring fleet returns
            We never promised farmers cheaper diesel this winter | never promised farmers cheaper diesel
            Nobody in my ministry signed that contract for the dredgers | Nobody in our ministry has signed that contract for dredgers
        The public is sick and tired of hearing about your damn emails | sick and tired of hearing about your damn e-mails
            As before, we see sudden gaps of method that wholly distort the survey's balance | sudden gaps that distort the survey’s balance
            Its naïve budget didn't survive first contact with arithmetic | Its naive budget didnt survive first contact with arithmetic
            """)
    void theSameWordsAreFoundWholeShortenedAndAltered(String one, String other) throws SQLException {
        UUID first = keep(one, QuoteKind.DIRECT);
        UUID second = keep(other, QuoteKind.DIRECT);
        assertThat(othersOf(first)).containsExactly(second);
        assertThat(othersOf(second)).containsExactly(first);
    }

    /** The end of the one is the beginning of the other; words that say little are the same for long. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Wait till the ferries sail again in June. You are going to see a very quiet harbour, you just watch | You’re going to see. You are going to see a very quiet harbour. You just watch … The pilots are ready, all of them are rested
            I told them that I was available if they ever needed me | It was late, and the orchestra had left. I told them that I was available if they ever needed me
            """)
    void piecesOfOneSpeechThatOverlapAreFound(String one, String other) throws SQLException {
        UUID first = keep(one, QuoteKind.DIRECT);
        UUID second = keep(other, QuoteKind.DIRECT);
        assertThat(othersOf(first)).containsExactly(second);
        assertThat(othersOf(second)).containsExactly(first);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            No comment | No comment
            We have nothing to say about it | We have nothing to say about it
            Minister Hugh Hill and Chancellor Jane Porter disagreed | Minister Hugh Hill and Chancellor Jane Porter embraced
            Snow fell and we will get to the bottom of it all | The bakers strike, and we will get to the bottom of it all
            I met the President of the United States of America in a tent | Call the President of the United States of America at dawn
            The lighthouse keeper repaired the broken lamp | The lighthouse was sold to a keeper of goats with a lamp
            """)
    void shortPhrasesAndNamesAreNoOccurrences(String one, String other) throws SQLException {
        UUID first = keep(one, QuoteKind.DIRECT);
        keep(other, QuoteKind.DIRECT);
        assertThat(othersOf(first)).isEmpty();
    }

    @Test
    void whatTheWriterSaysMustBeTheSameForLonger() throws SQLException {
        UUID first = keep("that the vineyard drought ruined every harvest", QuoteKind.INDIRECT);
        keep("that the vineyard drought ruined every harvest in June", QuoteKind.INDIRECT);
        assertThat(othersOf(first)).isEmpty();
    }

    @Test
    void ofAMixedQuoteTheWordsInMarksCount() throws SQLException {
        UUID direct = keep("This railway is an insult to passengers and engineers alike", QuoteKind.DIRECT);
        UUID mixed = keep("that it was “an insult to passengers and engineers alike” and late", QuoteKind.MIXED);
        assertThat(othersOf(mixed)).containsExactly(direct);
    }

    @Test
    void whatEverybodySaysFindsNothing() throws SQLException {
        String common = "Our thoughts prayers families tonight";
        for (int i = 0; i < Postings.MOST + 5; i++) {
            keep(common + " " + (char) ('a' + i % 26) + i, QuoteKind.DIRECT);
        }
        UUID late = keep(common + " everywhere", QuoteKind.DIRECT);
        assertThat(othersOf(late)).isEmpty();
        assertThat(fingerprints("group by hash order by 1 desc limit 1")).isEqualTo(Postings.MOST + 1);
    }

    @Test
    void whatIsGoneIsForgottenWhenItIsMet() throws SQLException {
        String words = "Every lamp along the northern pier stays dark until repairs begin";
        UUID gone = keep(words, QuoteKind.DIRECT);
        String ofIt = "where quote_id = '" + gone + "'";
        assertThat(fingerprints(ofIt)).isPositive();
        transactions.run(connection -> {
            try (Statement delete = connection.createStatement()) {
                return delete.executeUpdate("delete from quote where id = '" + gone + "'");
            }
        });
        UUID next = keep(words, QuoteKind.DIRECT);
        assertThat(fingerprints(ofIt)).isZero();
        assertThat(othersOf(next)).isEmpty();
    }

    private long fingerprints(String which) throws SQLException {
        return transactions.run(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select count(*) from quote_fingerprint " + which)) {
                rows.next();
                return rows.getLong(1);
            }
        });
    }

    private UUID keep(String words, QuoteKind kind) throws SQLException {
        String text = "Untitled " + UUID.randomUUID() + "\n\n" + words;
        int start = text.codePointCount(0, text.length() - words.length());
        Extraction extraction = new Extraction(
                text,
                "en",
                new Extraction.Front("Untitled", null, null, null, null, null),
                List.of(),
                List.of(),
                List.of(new Extraction.Quote(
                        List.of(new Span(start, start + words.codePointCount(0, words.length()))),
                        List.of(),
                        null,
                        null,
                        null,
                        kind,
                        Extraction.Act.ASSERTION,
                        0.9,
                        List.of())),
                List.of());
        Outcome outcome = transactions
                .run(c -> ingestion.keep(c, List.of(ingestion.read(extraction, Metadata.NONE))))
                .get(0);
        return ask("select id from quote where article_id = ?", ((Outcome.Kept) outcome).article())
                .get(0);
    }

    private List<UUID> othersOf(UUID quote) throws SQLException {
        return ask("select other_id from occurrence where quote_id = ?", quote);
    }

    private List<UUID> ask(String sql, UUID of) throws SQLException {
        return transactions.run(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setObject(1, of);
                List<UUID> ids = new ArrayList<>();
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        ids.add(rows.getObject(1, UUID.class));
                    }
                }
                return ids;
            }
        });
    }
}
