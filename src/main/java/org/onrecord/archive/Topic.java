package org.onrecord.archive;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** What articles and quotes are about. */
@Entity
public class Topic extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    @Version
    public int version;

    public String label;

    /** The label in lower case: the same label is one topic. */
    @Column(name = "label_key")
    public String labelKey;

    public @Nullable String description;

    /** The names of the fields that a person has set: a second reading keeps them. */
    public List<String> curated = new ArrayList<>();
}
