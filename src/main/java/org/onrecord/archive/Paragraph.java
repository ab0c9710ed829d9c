package org.onrecord.archive;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.util.UUID;

/** A piece of an article's text with the role it plays. */
@Entity
@IdClass(Paragraph.Key.class)
public class Paragraph extends PanacheEntityBase {
    /** An article's nth paragraph. */
    public record Key(UUID article, int ordinal) implements Serializable {}

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "article_id")
    public Article article;

    /** From 0, in the order of the text. */
    @Id
    public int ordinal;

    @Enumerated(EnumType.STRING)
    public ParagraphRole role;

    @Column(name = "span_start")
    public int start;

    @Column(name = "span_end")
    public int end;

    @Column(name = "text_length")
    public int textLength;
}
