package org.onrecord.curation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.onrecord.archive.Article;
import org.onrecord.archive.ChangeKind;
import org.onrecord.archive.SubjectType;
import org.onrecord.curation.Complaint.Code;
import org.onrecord.ingestion.Ingestion;
import org.onrecord.ingestion.Metadata;
import org.onrecord.ingestion.ReadArticle;
import org.onrecord.ingestion.TextHash;
import org.onrecord.ingestion.UnfitText;

/** An article that a person brings: kept as any other, with a note in the history of who brought it. */
final class Intake {
    private static final int LONGEST_LINE = 1_000;

    private final EntityManager archive;
    private final Ingestion ingestion;

    Intake(EntityManager archive, Ingestion ingestion) {
        this.archive = archive;
        this.ingestion = ingestion;
    }

    /** Notes who did what in the history; answers the id of the change. */
    interface Note {
        UUID of(Made made);
    }

    /**
     * An article on its way in.
     *
     * @param known the article of the same text that is there already
     * @param read what is to be kept; null where it is known
     */
    record Arrival(@Nullable UUID known, @Nullable ReadArticle read) {}

    /** Reads an article, which takes a while and no transaction. */
    Arrival read(String text, Metadata metadata) {
        Metadata checked = checked(metadata);
        try {
            Optional<UUID> known = find(ingestion.hash(text));
            return known.isPresent()
                    ? new Arrival(known.get(), null)
                    : new Arrival(null, ingestion.read(text, checked));
        } catch (UnfitText e) {
            throw new Refused(Code.BAD_VALUE, "It is not to be read: " + e.reason() + ".", "content");
        }
    }

    Outcome keep(ReadArticle read, Note note) {
        org.onrecord.ingestion.Outcome outcome =
                archive.unwrap(Session.class).doReturningWork(connection -> ingestion.keepOne(connection, read));
        if (outcome instanceof org.onrecord.ingestion.Outcome.Kept kept) {
            UUID change = note.of(new Made(ChangeKind.INGEST_ARTICLE, SubjectType.ARTICLE, kept.article()));
            return new Outcome(change, kept.article(), List.of());
        }
        return new Outcome(null, find(read.hash()).orElse(null), List.of());
    }

    private static Optional<UUID> find(TextHash hash) {
        byte[] bytes = HexFormat.of().parseHex(hash.hex());
        return QuarkusTransaction.requiringNew()
                .call(() -> Article.<Article>find("textHash", (Object) bytes)
                        .firstResultOptional()
                        .map(article -> article.id));
    }

    private static Metadata checked(Metadata metadata) {
        Complaints complaints = new Complaints();
        Articles.checkDay(metadata.publishedOn(), complaints);
        Articles.checkUrl(metadata.url(), complaints);
        Metadata checked = new Metadata(
                line(metadata.headline(), "headline", complaints),
                line(metadata.byline(), "byline", complaints),
                metadata.publishedOn(),
                metadata.url(),
                line(metadata.source(), "source", complaints));
        complaints.refuseIfAny();
        return checked;
    }

    private static @Nullable String line(@Nullable String value, String field, Complaints complaints) {
        return complaints.words(value, LONGEST_LINE, field);
    }
}
