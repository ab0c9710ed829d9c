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

/** That an actor is in an article, and how often. */
@Entity(name = "article_actor")
@IdClass(ArticleActor.Key.class)
public class ArticleActor extends PanacheEntityBase {
    /** An actor in an article. */
    public record Key(UUID article, UUID actor) implements Serializable {}

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "article_id")
    public Article article;

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "actor_id")
    public Actor actor;

    @Column(name = "dated_on")
    public LocalDate datedOn;

    @Column(name = "mention_count")
    public int mentionCount;
}
