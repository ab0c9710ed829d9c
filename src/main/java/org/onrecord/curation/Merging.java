package org.onrecord.curation;

import jakarta.persistence.EntityManager;
import org.onrecord.archive.Actor;
import org.onrecord.archive.ChangeKind;
import org.onrecord.archive.SubjectType;
import org.onrecord.curation.Complaint.Code;
import org.onrecord.curation.Correction.MergeActors;

/** Two actors become one. The rows may be many, so the database moves them (merge_actors in db/migration). */
final class Merging {
    private final EntityManager archive;
    private final Found found;

    Merging(EntityManager archive, Found found) {
        this.archive = archive;
        this.found = found;
    }

    Made merge(MergeActors correction) {
        if (correction.survivor().equals(correction.duplicate())) {
            throw new Refused(Code.BAD_VALUE, "An actor cannot be merged with itself. Name two.", "duplicate");
        }
        Actor survivor =
                found.actor(correction.survivor(), correction.expectedVersion(), "survivor", "expectedVersion");
        Actor duplicate = found.actor(
                correction.duplicate(), correction.expectedDuplicateVersion(), "duplicate", "expectedDuplicateVersion");
        archive.clear();
        archive.createNativeQuery("select 1 from merge_actors(:survivor, :duplicate)")
                .setParameter("survivor", survivor.id)
                .setParameter("duplicate", duplicate.id)
                .getSingleResult();
        return new Made(ChangeKind.MERGE_ACTORS, SubjectType.ACTOR, survivor.id);
    }
}
