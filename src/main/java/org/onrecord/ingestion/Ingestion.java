package org.onrecord.ingestion;

import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.exception.ConstraintViolationException;
import org.onrecord.extraction.Extraction;

/** The way in. An article is kept whole or not at all; the same text twice is one article. */
@ApplicationScoped
public class Ingestion {
    private final Reading reading;
    private final Archivist archivist;

    Ingestion(Reading reading, Archivist archivist) {
        this.reading = reading;
        this.archivist = archivist;
    }

    /**
     * Reads an article and keeps what it says.
     *
     * @return {@link Outcome.Known} where an article with this text is there already; it stays as it is
     * @throws UnfitText where the text is none that an article can have
     */
    public Outcome ingest(String text, Metadata metadata) {
        Fitness.check(text);
        TextHash hash = TextHash.of(text);
        if (archivist.knows(hash)) {
            return new Outcome.Known();
        }
        Extraction extraction = reading.extractor().extract(text);
        try {
            return new Outcome.Kept(archivist.keep(extraction, metadata, hash));
        } catch (ConstraintViolationException e) {
            // somebody else kept the same text between the question and the answer
            if (archivist.knows(hash)) {
                return new Outcome.Known();
            }
            throw e;
        }
    }
}
