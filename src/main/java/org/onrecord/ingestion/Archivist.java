package org.onrecord.ingestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.onrecord.archive.Actors;
import org.onrecord.archive.Article;
import org.onrecord.archive.Topic;
import org.onrecord.archive.Topics;
import org.onrecord.extraction.Extraction;

/** Keeps what was read: one transaction an article. */
@ApplicationScoped
class Archivist {
    private final Actors actors;
    private final Topics topics;
    private final Clock clock;

    Archivist(Actors actors, Topics topics, Clock clock) {
        this.actors = actors;
        this.topics = topics;
        this.clock = clock;
    }

    @Transactional
    boolean knows(TextHash hash) {
        return Article.isKnown(hash.sha256());
    }

    /** Stores the article with all that it says. */
    @Transactional
    UUID keep(Extraction extraction, Metadata metadata, TextHash hash) {
        ArticleGraph graph = new ArticleGraph(extraction, metadata, hash, clock.instant());
        graph.addActors(new Cast(extraction.actors()).stored(actors));
        graph.addTopics(storedTopics(extraction.topics()));
        graph.addQuotes();
        graph.article().persist();
        return graph.article().id;
    }

    /** In the order of the extraction. */
    private List<Topic> storedTopics(List<Extraction.Topic> found) {
        Map<String, Topic> byKey =
                topics.resolve(found.stream().map(Extraction.Topic::label).toList());
        return found.stream()
                .map(topic -> byKey.get(Topics.keyOf(topic.label())))
                .toList();
    }
}
