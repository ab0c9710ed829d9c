package org.onrecord.archive;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** Somebody or something that acts or speaks, in however many articles. */
@Entity
public class Actor extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    @Version
    public int version;

    /** What makes it one actor in every article; null where an article alone knows who it is. */
    public @Nullable String identity;

    public String name;

    @Enumerated(EnumType.STRING)
    public ActorKind kind;

    /** Who it is, in a few words of an article: "NATO Secretary General". */
    public @Nullable String description;

    @Column(name = "country_code")
    public @Nullable String countryCode;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "affiliation_id")
    public @Nullable Actor affiliation;

    public List<String> aliases = new ArrayList<>();
    public List<String> titles = new ArrayList<>();
    public List<String> descriptions = new ArrayList<>();

    /** Quotes that lists show; the database counts. */
    @Column(name = "quote_count", insertable = false, updatable = false)
    public int quoteCount;

    /** The database counts. */
    @Column(name = "mention_count", insertable = false, updatable = false)
    public int mentionCount;

    /** The names of the fields that a person has set: a second reading keeps them. */
    public List<String> curated = new ArrayList<>();
}
