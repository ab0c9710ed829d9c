package org.onrecord.testsupport;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import org.onrecord.ingestion.ExtractionJson;
import org.onrecord.ingestion.Ingestion;
import org.onrecord.ingestion.Metadata;
import org.onrecord.ingestion.Outcome;
import org.onrecord.ingestion.ReadArticle;
import org.onrecord.ingestion.Transactions;

/** Lets small articles come in, without the time it takes to read them. */
@ApplicationScoped
public class Newsroom {
    private final Ingestion ingestion;
    private final Transactions transactions;

    Newsroom(Ingestion ingestion, Transactions transactions) {
        this.ingestion = ingestion;
        this.transactions = transactions;
    }

    /** So many in one transaction, each "Council meets again for SOURCE NUMBER" with one quote. */
    public List<Outcome> publish(String source, int count) {
        List<ReadArticle> articles = RecordedArticles.lines(source, count)
                .lines()
                .map(line -> ingestion.read(ExtractionJson.parse(line), Metadata.NONE))
                .toList();
        try {
            return transactions.run(connection -> ingestion.keep(connection, articles));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
