package org.onrecord.archive;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** One published text with its metadata. It owns its paragraphs, mentions and quotes: they come and go with it. */
@Entity
public class Article extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    @Version
    public int version;

    public String headline;
    public @Nullable String byline;
    public @Nullable String agency;
    public @Nullable String place;
    public @Nullable String caption;

    @Column(name = "caption_credit")
    public @Nullable String captionCredit;

    @Column(name = "published_on")
    public @Nullable LocalDate publishedOn;

    public @Nullable String url;
    public @Nullable String source;
    public String language;
    public String text;

    /** In code points. */
    @Column(name = "text_length")
    public int textLength;

    /** SHA-256 of the text with its white space normalised: the same text twice is one article. */
    @Column(name = "text_hash")
    public byte[] textHash;

    @Column(name = "ingested_at")
    public Instant ingestedAt;

    /** The day that lists are ordered by: published, or else ingested. */
    @Column(name = "dated_on")
    public LocalDate datedOn;

    @OneToMany(mappedBy = "article")
    @OrderBy("ordinal")
    public List<Paragraph> paragraphs = new ArrayList<>();

    @OneToMany(mappedBy = "article")
    public List<ArticleActor> actors = new ArrayList<>();

    @OneToMany(mappedBy = "article")
    @OrderBy("start")
    public List<Mention> mentions = new ArrayList<>();

    @OneToMany(mappedBy = "article")
    public List<ArticleTopic> topics = new ArrayList<>();

    @OneToMany(mappedBy = "article")
    @OrderBy("position")
    public List<Quote> quotes = new ArrayList<>();

    /** The names of the fields that a person has set: a second reading keeps them. */
    public List<String> curated = new ArrayList<>();
}
