package org.onrecord.ingestion;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.onrecord.extraction.Extraction;

/** The way in. An article is kept whole or not at all; the same text twice is one article. */
@ApplicationScoped
public class Ingestion {
    private final Reading reading;
    private final Archivist archivist;
    private final Transactions transactions;

    Ingestion(Reading reading, Archivist archivist, Transactions transactions) {
        this.reading = reading;
        this.archivist = archivist;
        this.transactions = transactions;
    }

    /**
     * Reads an article and keeps what it says, in a transaction of its own.
     *
     * @return {@link Outcome.Known} where an article with this text is there already; it stays as it is
     * @throws UnfitText where the text is none that an article can have
     */
    public Outcome ingest(String text, Metadata metadata) {
        try {
            TextHash hash = hash(text);
            if (!transactions
                    .run(connection -> known(connection, List.of(hash)))
                    .isEmpty()) {
                return new Outcome.Known();
            }
            ReadArticle read = read(text, metadata);
            return transactions.run(connection -> keepOne(connection, read));
        } catch (SQLException e) {
            throw new IllegalStateException("the archive did not take the article: " + e.getMessage(), e);
        }
    }

    /**
     * By what a text is known.
     *
     * @throws UnfitText where it is none that an article can have
     */
    public TextHash hash(String text) {
        Fitness.check(text);
        return TextHash.of(text);
    }

    /** Those of the hashes whose text is in the archive already, or was and has been deleted by a person. */
    public Set<TextHash> known(Connection connection, Collection<TextHash> hashes) throws SQLException {
        return archivist.known(connection, hashes);
    }

    /** To be called when no more is kept for now: until then searches pass, one by one, all words that have come in. */
    public void settle(Connection connection) throws SQLException {
        archivist.settle(connection);
    }

    /** Sees to it that articles can be read, which {@link #read} else does when the first one comes. */
    public void prepare() {
        reading.prepare();
    }

    /**
     * Reads an article without keeping it: all that needs no database.
     *
     * @throws UnfitText where the text is none that an article can have
     */
    public ReadArticle read(String text, Metadata metadata) {
        return new ReadArticle(reading.extract(text), metadata, hash(text));
    }

    /** An article that somebody else has read: {@link #read} with the result given. */
    public ReadArticle read(Extraction recorded, Metadata metadata) {
        return new ReadArticle(recorded, metadata, hash(recorded.text()));
    }

    /**
     * An article as another archive had it, with what people have said there.
     *
     * @param exported as {@link ExtractionJson#parse} reads it
     */
    public ReadArticle readExported(String exported, Metadata metadata) {
        Extraction recorded = ExtractionJson.parse(exported);
        return new ReadArticle(recorded, metadata, hash(recorded.text()), ExtractionJson.parseJudgements(exported));
    }

    /**
     * Keeps articles in the transaction of the connection, all or none.
     *
     * @return one for each, in the same order
     */
    public List<Outcome> keep(Connection connection, List<ReadArticle> articles) throws SQLException {
        return archivist.keep(connection, articles);
    }

    /** As {@link #keep}, where no other is going to follow: {@link #settle} is done too. */
    public Outcome keepOne(Connection connection, ReadArticle article) throws SQLException {
        Outcome outcome = keep(connection, List.of(article)).get(0);
        settle(connection);
        return outcome;
    }

    /**
     * Puts a second reading in the place of the first, in the transaction of the connection. Quotes whose words are the same
     * or nearly keep their ids; what a person has touched stays as it is.
     *
     * @param articles by their ids in the archive; those that are gone are passed over
     * @return what changed, article by article, in the same order
     */
    public List<Changes> keepAgain(Connection connection, Map<UUID, ReadArticle> articles) throws SQLException {
        return archivist.keepAgain(connection, articles);
    }

    /**
     * Links articles that are back, and quotes whose words are others now, with what is like them, in the transaction of the
     * connection. Those that are not there are passed over.
     */
    public void relink(Connection connection, Collection<UUID> articles, Collection<UUID> quotes) throws SQLException {
        Relinking.of(connection, articles, quotes);
    }
}
