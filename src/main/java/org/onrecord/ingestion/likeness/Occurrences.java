package org.onrecord.ingestion.likeness;

import static java.util.Comparator.comparing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.onrecord.ingestion.likeness.Likeness.NewQuote;
import org.onrecord.ingestion.likeness.Postings.Candidate;

/**
 * The same words quoted in different articles, whole, shortened or slightly altered. Found by runs of words that both
 * have, then aligned.
 *
 * <p>What is linked: quotes whose content words align for {@value #FEWEST} words or more (of names two count as one), and
 * for {@value #NEAR} in 100 of the shorter one's. So a phrase of three such words or less ("no comment") is never linked.
 * It takes {@value #MANY} words where all that two quotes share stands in over {@value Postings#MOST} quotes, and where one
 * of them stands in no quotation marks: its words are the writer's.
 *
 * <p>Linked are also quotes in marks that have words in a row worth {@value #LONG} content words, whatever else each has:
 * two papers cut one speech differently. In 576 events of {@code allsides} all 64 of these were one speech;
 * of those worth up to a half less, three of four.
 */
final class Occurrences {
    static final int FEWEST = 4;
    static final int NEAR = 70;
    static final int MANY = 8;
    static final int LONG = 5;

    /**
     * Content words in the runs by which quotes are found. Of words in marks every run is kept: four that align may have one
     * alone. The writer's must be more, and are found where six of them stand in a row.
     */
    private static final int RUN = 3;

    private static final int EVERY = 1;
    private static final int WRITERS = 4;

    /** Of all words in marks: ten in a row suffice. */
    private static final int VERBATIM_RUN = 6;

    private static final int VERBATIM_NEIGHBOURS = 5;

    /** Quotes that are looked at for one, those that share most. */
    private static final int MOST = 20;

    private static final Postings FINGERPRINTS = new Postings("quote_fingerprint", "quote_id");

    private static final String ADD = """
            insert into occurrence (quote_id, other_id)
            select a, b from unnest(?, ?) as pair (a, b)
            union all select b, a from unnest(?, ?) as pair (a, b)
            on conflict do nothing
            """;

    /**
     * A quote with the words it is compared by.
     *
     * @param words its content words
     * @param all those between them too
     */
    private record Said(UUID id, UUID article, Form form, List<Word> words, List<Word> all) {
        static Said of(UUID id, UUID article, String text, Form form) {
            List<Word> all = form.words(text);
            return new Said(id, article, form, ContentWords.of(all), all);
        }

        boolean isVerbatim() {
            return form != Form.UNMARKED;
        }

        long[] fingerprints() {
            return isVerbatim()
                    ? LongStream.concat(
                                    LongStream.of(Winnow.of(words, RUN, EVERY)),
                                    LongStream.of(Winnow.of(all, VERBATIM_RUN, VERBATIM_NEIGHBOURS)))
                            .toArray()
                    : Winnow.of(words, RUN, WRITERS);
        }
    }

    private final List<Said> quotes = new ArrayList<>();
    private final List<long[]> hashes = new ArrayList<>();

    Occurrences(List<NewQuote> all) {
        for (NewQuote quote : all) {
            Said said = Said.of(quote.id(), quote.article(), quote.text(), Form.of(quote.kind()));
            long[] fingerprints = said.fingerprints();
            if (fingerprints.length > 0) {
                quotes.add(said);
                hashes.add(fingerprints);
            }
        }
    }

    void link(Connection connection) throws SQLException {
        if (quotes.isEmpty()) {
            return;
        }
        List<UUID> ids = quotes.stream().map(Said::id).toList();
        List<List<Candidate>> likely = FINGERPRINTS.meet(connection, ids, hashes).stream()
                .map(Occurrences::likely)
                .toList();
        Map<UUID, Said> others = others(connection, likely);
        List<UUID> ones = new ArrayList<>();
        List<UUID> same = new ArrayList<>();
        for (int i = 0; i < quotes.size(); i++) {
            Said quote = quotes.get(i);
            for (Candidate candidate : likely.get(i)) {
                Said other = others.get(candidate.id());
                if (other != null && areTheSame(quote, other, candidate.rare())) {
                    ones.add(quote.id());
                    same.add(other.id());
                }
            }
        }
        add(connection, ones, same);
    }

    private static List<Candidate> likely(List<Candidate> found) {
        return found.stream()
                .sorted(comparing(Candidate::shared).reversed().thenComparing(Candidate::id))
                .limit(MOST)
                .toList();
    }

    private static boolean areTheSame(Said a, Said b, boolean rare) {
        if (a.article().equals(b.article())) {
            return false;
        }
        boolean telling = rare && a.isVerbatim() && b.isVerbatim();
        double lighter = Math.min(Alignment.weight(a.words()), Alignment.weight(b.words()));
        double score = Alignment.score(a.words(), b.words());
        return score >= (telling ? FEWEST : MANY) && 100 * score >= NEAR * lighter
                || telling && InARow.score(a.all(), b.all()) >= LONG;
    }

    private Map<UUID, Said> others(Connection connection, List<List<Candidate>> likely) throws SQLException {
        Map<UUID, Said> others = new HashMap<>();
        quotes.forEach(quote -> others.put(quote.id(), quote));
        Set<UUID> wanted = new HashSet<>();
        likely.forEach(candidates -> candidates.forEach(candidate -> wanted.add(candidate.id())));
        wanted.removeAll(others.keySet());
        if (wanted.isEmpty()) {
            return others;
        }
        try (PreparedStatement find =
                connection.prepareStatement("select id, article_id, text, kind from quote where id = any (?)")) {
            find.setArray(1, connection.createArrayOf("uuid", wanted.toArray()));
            try (ResultSet rows = find.executeQuery()) {
                while (rows.next()) {
                    UUID id = rows.getObject(1, UUID.class);
                    others.put(
                            id,
                            Said.of(id, rows.getObject(2, UUID.class), rows.getString(3), Form.of(rows.getString(4))));
                }
            }
        }
        wanted.removeAll(others.keySet());
        FINGERPRINTS.remove(connection, hashes, wanted);
        return others;
    }

    private static void add(Connection connection, List<UUID> ones, List<UUID> others) throws SQLException {
        if (ones.isEmpty()) {
            return;
        }
        try (PreparedStatement add = connection.prepareStatement(ADD)) {
            for (int side = 0; side < 2; side++) {
                add.setArray(2 * side + 1, connection.createArrayOf("uuid", ones.toArray()));
                add.setArray(2 * side + 2, connection.createArrayOf("uuid", others.toArray()));
            }
            add.executeUpdate();
        }
    }
}
