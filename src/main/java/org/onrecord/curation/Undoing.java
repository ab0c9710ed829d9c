package org.onrecord.curation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onrecord.access.Caller;
import org.onrecord.access.Role;
import org.onrecord.archive.Change;
import org.onrecord.archive.ChangeKind;
import org.onrecord.curation.Complaint.Code;
import org.onrecord.curation.Correction.Undo;

/**
 * Takes changes back, row by row as the table edit has them (take_back in db/migration). What others have changed since is
 * never overwritten: of a merge it stays as it is, anything else is then not undone at all.
 */
final class Undoing {
    private static final String LATER = """
        select s.thing, s.field, s.blocking, cast(later.change_id as varchar) as change_id
        from changed_since(:change) as s
        left join lateral (
            select e.change_id from edit e
            where e.thing = s.thing and e.key = s.key and e.change_id > :change
                and jsonb_exists(coalesce(e.after, e.before), s.field)
            order by e.change_id desc limit 1) as later on true
        order by s.blocking desc, later.change_id desc nulls last limit 1
        """;

    private static final String KEPT = "select count(distinct (thing, key)) from changed_since(:change)";

    private final EntityManager archive;

    Undoing(EntityManager archive) {
        this.archive = archive;
    }

    Made undo(Undo correction, Caller by) {
        Change undone = archive.find(Change.class, correction.change(), LockModeType.PESSIMISTIC_WRITE);
        if (undone == null) {
            throw new Refused(Code.NOT_FOUND, "There is no such change. `history` lists them.", "change");
        }
        Change first = first(undone);
        check(undone, first, by);
        long kept = count(undone);
        if (kept > 0) {
            refuseToOverwrite(undone, first.kind == ChangeKind.MERGE_ACTORS);
        }
        call("select 1 from take_back(:change)", undone);
        if (first.kind == ChangeKind.MERGE_ACTORS) {
            call("select 1 from keep_names(:change)", undone);
        }
        return new Made(ChangeKind.UNDO, undone.subjectType, undone.subjectId, undone.id, (int) kept);
    }

    private void call(String function, Change undone) {
        archive.createNativeQuery(function).setParameter("change", undone.id).getSingleResult();
    }

    /** What a chain of undoing goes back to. */
    private Change first(Change change) {
        Change first = change;
        while (first.undoes != null) {
            first = archive.find(Change.class, first.undoes);
        }
        return first;
    }

    private static void check(Change undone, Change first, Caller by) {
        if (undone.undoneBy != null) {
            throw new Refused(
                    Code.ALREADY_UNDONE,
                    "It was undone before. To have it again, undo the change in `undoneBy`.",
                    "change");
        }
        if (first.kind == ChangeKind.INGEST_ARTICLE) {
            throw new Refused(Code.NOT_UNDOABLE, "An article that came in is not undone: use deleteArticle.", "change");
        }
        if (first.kind == ChangeKind.DELETE_ARTICLE && !by.may(Role.ADMIN)) {
            throw new Refused(
                    Code.FORBIDDEN, "Only an admin brings deleted articles back, or deletes them again.", "change");
        }
    }

    private long count(Change undone) {
        return ((Number) archive.createNativeQuery(KEPT)
                        .setParameter("change", undone.id)
                        .getSingleResult())
                .longValue();
    }

    private void refuseToOverwrite(Change undone, boolean forbearing) {
        Tuple later = (Tuple) archive.createNativeQuery(LATER, Tuple.class)
                .setParameter("change", undone.id)
                .getSingleResult();
        if (!forbearing || later.get("blocking", Boolean.class)) {
            throw builtUpon(later.get("thing", String.class), later.get("field", String.class), (String)
                    later.get("change_id"));
        }
    }

    private static Refused builtUpon(String thing, String field, @Nullable String later) {
        String what = "`%s` of the %s is no longer as this change left it".formatted(field, thing.replace('_', ' '));
        return new Refused(
                Code.BUILT_UPON,
                later == null
                        ? what + ", or is gone, so that it cannot be undone."
                        : what + ". Undo the later change C" + later + " first.",
                "change");
    }

    /** Notes who took it back; what an undone undo had taken back stands again, and so on. */
    void mark(UUID undone, UUID by) {
        UUID mark = by;
        for (Change change = archive.find(Change.class, undone); ; ) {
            change.undoneBy = mark;
            if (change.undoes == null) {
                return;
            }
            mark = mark == null ? change.id : null;
            change = archive.find(Change.class, change.undoes);
        }
    }

    /** In the words of somebody who undoes, what the database says of rows that do not fit any more. */
    static Refused doesNotFit() {
        return new Refused(
                List.of(Complaint.of(
                        Code.BUILT_UPON,
                        "What it would put back no longer fits with what is there: something that it needs was deleted"
                                + " or merged since, or something that it added is in use. Undo that first.",
                        "change")),
                null);
    }
}
