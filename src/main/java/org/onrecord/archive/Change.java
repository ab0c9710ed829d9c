package org.onrecord.archive;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a person did to the archive. The rows that it touched are in the table edit. */
@Entity
public class Change extends PanacheEntityBase {
    /** Time-ordered, by the clock of who made it. */
    @Id
    public UUID id;

    @Enumerated(EnumType.STRING)
    public ChangeKind kind;

    @Column(name = "made_by")
    public String madeBy;

    @Column(name = "made_at")
    public Instant madeAt;

    /** Why, in the words of who made it. */
    public @Nullable String note;

    /** What it is about; may be gone since. */
    @Enumerated(EnumType.STRING)
    @Column(name = "subject_type")
    public SubjectType subjectType;

    @Column(name = "subject_id")
    public UUID subjectId;

    public @Nullable UUID undoes;

    /** The change that took it back; null where it stands. */
    @Column(name = "undone_by")
    public @Nullable UUID undoneBy;

    /** Of what an undo should have put back, how many rows it left since somebody had changed them later. */
    public int kept;
}
