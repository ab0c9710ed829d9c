package org.onrecord.archive;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** That an article is about a topic, and where it says so. */
@Entity(name = "article_topic")
@IdClass(ArticleTopic.Key.class)
public class ArticleTopic extends PanacheEntityBase {
    /** A topic of an article. */
    public record Key(UUID article, UUID topic) implements Serializable {}

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "article_id")
    public Article article;

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "topic_id")
    public Topic topic;

    @Column(name = "dated_on")
    public LocalDate datedOn;

    /** Whether the article says that it is being discussed. */
    public boolean discussed;

    /** Its share of the article, 0 to 1. */
    public float weight;

    @Column(name = "evidence_start")
    public int evidenceStart;

    @Column(name = "evidence_end")
    public int evidenceEnd;

    @Column(name = "text_length")
    public int textLength;
}
