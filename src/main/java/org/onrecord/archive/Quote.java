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
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** One act of reporting what somebody said, wrote or is said to think. */
@Entity
public class Quote extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    @Version
    public int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "article_id")
    public Article article;

    @Column(name = "text_length")
    public int textLength;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "speaker_id")
    public @Nullable Actor speaker;

    /** The pieces of the content, joined by " … ". */
    public String text;

    /** The words before and after, to find it again. */
    public String prefix;

    public String suffix;

    @Column(name = "content_starts")
    public int[] contentStarts;

    @Column(name = "content_ends")
    public int[] contentEnds;

    /** First code point of the content. */
    @Column(insertable = false, updatable = false)
    public int position;

    @Enumerated(EnumType.STRING)
    public QuoteKind kind;

    @Enumerated(EnumType.STRING)
    public QuoteAct act;

    @Enumerated(EnumType.STRING)
    public QuoteStatus status = QuoteStatus.EXTRACTED;

    /** Whether lists show it unless asked for more. */
    @Column(insertable = false, updatable = false)
    public boolean listed;

    /** How sure the extraction is, 0 to 1. */
    public float confidence;

    @Column(name = "speaker_text")
    public @Nullable String speakerText;

    @Column(name = "speaker_start")
    public @Nullable Integer speakerStart;

    @Column(name = "speaker_end")
    public @Nullable Integer speakerEnd;

    public @Nullable String cue;

    @Column(name = "cue_start")
    public @Nullable Integer cueStart;

    @Column(name = "cue_end")
    public @Nullable Integer cueEnd;

    public @Nullable String addressee;

    @Column(name = "dated_on")
    public LocalDate datedOn;

    @OneToMany(mappedBy = "quote")
    public List<QuoteTopic> topics = new ArrayList<>();

    /** The names of the fields that a person has set: a second reading keeps them. */
    public List<String> curated = new ArrayList<>();
}
