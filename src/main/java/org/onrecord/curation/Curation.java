package org.onrecord.curation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.hibernate.JDBCException;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.onrecord.access.Caller;
import org.onrecord.archive.Change;
import org.onrecord.curation.Correction.AddQuote;
import org.onrecord.curation.Correction.CorrectQuote;
import org.onrecord.curation.Correction.CreateTopic;
import org.onrecord.curation.Correction.DeleteArticle;
import org.onrecord.curation.Correction.MergeActors;
import org.onrecord.curation.Correction.TagQuote;
import org.onrecord.curation.Correction.Undo;
import org.onrecord.curation.Correction.UpdateActor;
import org.onrecord.curation.Correction.UpdateArticle;
import org.onrecord.ingestion.Ingestion;
import org.onrecord.ingestion.Metadata;
import org.onrecord.ingestion.ReadArticle;

/**
 * The door: makes corrections. Each is made and noted in one transaction, one after the other in all processes together;
 * whatever is refused leaves nothing.
 */
@ApplicationScoped
public class Curation {
    private static final int LONGEST_NOTE = 2_000;

    /** Serialization failure and deadlock: the other one is through by the second time. */
    private static final String AGAIN = "40";

    private static final int ATTEMPTS = 5;

    /** Integrity constraint violation. */
    private static final String VIOLATION = "23";

    /** What take_back raises (db/migration). */
    private static final String IN_USE = "CR001";

    /** Rows that a change has brought, or whose words it has changed. */
    private static final String WORDS = """
        select cast(key as uuid) from edit
        where change_id = :change and thing = :thing
            and (before is null or jsonb_exists_any(after, array['text', 'kind']))
        """;

    private final EntityManager archive;
    private final Ingestion ingestion;
    private final Clock clock;

    Curation(EntityManager archive, Ingestion ingestion, Clock clock) {
        this.archive = archive;
        this.ingestion = ingestion;
        this.clock = clock;
    }

    /**
     * Reads an article and keeps it. Not to be called in a transaction.
     *
     * @return without a change where an article of this text is there already; it stays as it is
     */
    public Outcome ingest(String text, Metadata metadata, Caller by, @Nullable String note) {
        try {
            String why = checked(note);
            Intake intake = new Intake(archive, ingestion);
            Intake.Arrival arrival = intake.read(text, metadata);
            ReadArticle read = arrival.read();
            return read == null
                    ? new Outcome(null, arrival.known(), List.of())
                    : whole(() -> intake.keep(read, made -> noted(made, by, why)));
        } catch (Refused refused) {
            return Outcome.refused(refused);
        }
    }

    /** A change that touches no rows that were there before. */
    private UUID noted(Made made, Caller by, @Nullable String why) {
        UUID id =
                (UUID) archive.createNativeQuery("select uuidv7()", UUID.class).getSingleResult();
        note(id, made, by, why);
        end(id);
        return id;
    }

    /**
     * Makes a correction.
     *
     * @param by who makes it
     * @param note why, in their words
     */
    public Outcome make(Correction correction, Caller by, @Nullable String note) {
        try {
            return whole(() -> made(correction, by, note));
        } catch (Refused refused) {
            return Outcome.refused(refused);
        } catch (JDBCException e) {
            String state = String.valueOf(e.getSQLState());
            if (correction instanceof Undo && (state.startsWith(VIOLATION) || state.equals(IN_USE))) {
                return Outcome.refused(Undoing.doesNotFit());
            }
            throw e;
        }
    }

    /** Does something whole or not at all; again where two got into each other's way. */
    private static <T> T whole(Callable<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return QuarkusTransaction.requiringNew().call(work);
            } catch (JDBCException e) {
                if (!String.valueOf(e.getSQLState()).startsWith(AGAIN) || attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private Outcome made(Correction correction, Caller by, @Nullable String note) {
        String why = checked(note);
        UUID id = begin();
        Made made = apply(correction, by);
        note(id, made, by, why);
        boolean different = end(id);
        if (different) {
            relink(id);
        } else {
            Change.deleteById(id);
        }
        return new Outcome(different ? id : null, made.subject(), List.of());
    }

    /** What is like a quote follows its words, also where an undo brings them back. */
    private void relink(UUID change) {
        List<UUID> articles = touched(change, "article");
        List<UUID> quotes = touched(change, "quote");
        if (articles.isEmpty() && quotes.isEmpty()) {
            return;
        }
        archive.unwrap(Session.class).doWork(connection -> ingestion.relink(connection, articles, quotes));
    }

    private List<UUID> touched(UUID change, String thing) {
        return archive.unwrap(Session.class)
                .createNativeQuery(WORDS, UUID.class)
                .setParameter("change", change)
                .setParameter("thing", thing)
                .getResultList();
    }

    private static @Nullable String checked(@Nullable String note) {
        Complaints complaints = new Complaints();
        String why = complaints.words(note, LONGEST_NOTE, "note");
        complaints.refuseIfAny();
        return why;
    }

    /** Whether anything is different now. */
    private boolean end(UUID change) {
        archive.flush();
        return (boolean) archive.createNativeQuery("select end_curation(:change)", Boolean.class)
                .setParameter("change", change)
                .getSingleResult();
    }

    /** From here on the database notes what happens to rows, and nobody else corrects or keeps. */
    private UUID begin() {
        return (UUID)
                archive.createNativeQuery("select begin_curation()", UUID.class).getSingleResult();
    }

    private Made apply(Correction correction, Caller by) {
        Found found = new Found(archive);
        if (correction instanceof CorrectQuote one) {
            return new Quotes(archive, found).correct(one);
        } else if (correction instanceof AddQuote one) {
            return new Quotes(archive, found).add(one);
        } else if (correction instanceof TagQuote one) {
            return new Quotes(archive, found).tag(one);
        } else if (correction instanceof MergeActors one) {
            return new Merging(archive, found).merge(one);
        } else if (correction instanceof UpdateActor one) {
            return new Actors(found).update(one);
        } else if (correction instanceof CreateTopic one) {
            return Topics.create(one);
        } else if (correction instanceof UpdateArticle one) {
            return new Articles(archive, found).update(one);
        } else if (correction instanceof DeleteArticle one) {
            return new Articles(archive, found).delete(one);
        } else {
            return new Undoing(archive).undo((Undo) correction, by);
        }
    }

    private void note(UUID id, Made made, Caller by, @Nullable String why) {
        Change change = new Change();
        change.id = id;
        change.kind = made.kind();
        change.madeBy = by.name();
        change.madeAt = clock.instant();
        change.note = why;
        change.subjectType = made.type();
        change.subjectId = made.subject();
        change.undoes = made.undoes();
        change.kept = made.kept();
        change.persist();
        if (made.undoes() != null) {
            archive.flush();
            new Undoing(archive).mark(made.undoes(), id);
        }
    }
}
