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

/** That a quote is about a topic. */
@Entity(name = "quote_topic")
@IdClass(QuoteTopic.Key.class)
public class QuoteTopic extends PanacheEntityBase {
    /** A topic of a quote. */
    public record Key(UUID quote, UUID topic) implements Serializable {}

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "quote_id")
    public Quote quote;

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "topic_id")
    public Topic topic;

    @Column(name = "dated_on")
    public LocalDate datedOn;

    /** As the quote's; carried along for the index. */
    public boolean listed;
}
