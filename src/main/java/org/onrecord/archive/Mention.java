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
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;

/** One place in one article where an actor stands. */
@Entity
public class Mention extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "article_id")
    public Article article;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "actor_id")
    public Actor actor;

    @Column(name = "span_start")
    public int start;

    @Column(name = "span_end")
    public int end;

    @Column(name = "text_length")
    public int textLength;

    @Enumerated(EnumType.STRING)
    public MentionForm form;

    /** Whether another name stands for the actor ("Moscow said": Russia). */
    public boolean metonym;
}
