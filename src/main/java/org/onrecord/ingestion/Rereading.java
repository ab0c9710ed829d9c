package org.onrecord.ingestion;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.onrecord.ingestion.Rows.QuoteRow;
import org.onrecord.ingestion.Rows.QuoteTopicRow;

/** Puts a second reading of articles in the place of the first, many articles in few statements. */
final class Rereading {
    private final Connection connection;
    private final StoredArticles stored;
    private final StoredQuotes quotes;
    private final Instant now;

    Rereading(Connection connection, Instant now) {
        this.connection = connection;
        this.stored = new StoredArticles(connection);
        this.quotes = new StoredQuotes(connection);
        this.now = now;
    }

    /** Some articles with what they say, once it is known which actors and topics of the archive they mean. */
    private record Read(ArticleGraph graph, List<UUID> actors, List<UUID> topics) {
        UUID id() {
            return graph.article().id();
        }
    }

    List<Changes> keep(Map<UUID, ReadArticle> articles) throws SQLException {
        Map<UUID, LocalDate> days = stored.lock(articles.keySet());
        List<ArticleGraph> graphs = new ArrayList<>();
        for (Map.Entry<UUID, ReadArticle> article : articles.entrySet()) {
            LocalDate day = days.get(article.getKey());
            if (day != null) {
                ReadArticle read = article.getValue();
                graphs.add(new ArticleGraph(
                        article.getKey(),
                        new ReadArticle(read.extraction(), new Metadata(day, null, null), read.hash()),
                        now));
            }
        }
        Map<UUID, Changes> changes = keep(resolve(graphs));
        return articles.keySet().stream()
                .map(id -> changes.getOrDefault(id, new Changes(0, 0, 0, 0, false)))
                .toList();
    }

    private List<Read> resolve(List<ArticleGraph> graphs) throws SQLException {
        Set<UUID> ids = new HashSet<>();
        graphs.forEach(graph -> ids.add(graph.article().id()));
        Map<UUID, Map<String, UUID>> locals = stored.localActors(ids);
        List<List<UUID>> actors = new Actors(connection)
                .resolve(graphs.stream()
                        .map(graph -> new Cast(
                                graph.extraction().actors(),
                                locals.getOrDefault(graph.article().id(), Map.of())))
                        .toList());
        List<List<UUID>> topics = new Topics(connection)
                .resolve(graphs.stream()
                        .map(graph -> graph.extraction().topics())
                        .toList());
        List<Read> read = new ArrayList<>();
        for (int i = 0; i < graphs.size(); i++) {
            read.add(new Read(graphs.get(i), actors.get(i), topics.get(i)));
        }
        return read;
    }

    private Map<UUID, Changes> keep(List<Read> articles) throws SQLException {
        Map<UUID, Changes> changes = new LinkedHashMap<>();
        Map<UUID, List<StoredQuote>> known =
                quotes.of(articles.stream().map(Read::id).toList());
        Map<UUID, SecondReading> readings = new LinkedHashMap<>();
        Map<UUID, List<UUID>> topics = new HashMap<>();
        for (Read read : articles) {
            List<QuoteRow> found = read.graph().quotes(read.actors());
            for (QuoteTopicRow row : read.graph().quoteTopics(found, read.topics())) {
                topics.computeIfAbsent(row.quoteId(), id -> new ArrayList<>()).add(row.topicId());
            }
            readings.put(read.id(), new SecondReading(known.getOrDefault(read.id(), List.of()), found, topics));
        }
        Set<UUID> otherwise = stored.replace(articles.stream().map(this::rows).toList());
        quotes.replace(readings.values(), topics);
        stored.clear();
        readings.forEach((id, reading) -> changes.put(
                id,
                new Changes(
                        reading.added().size(),
                        reading.removed().size(),
                        reading.changed().size(),
                        reading.kept(),
                        otherwise.contains(id))));
        return changes;
    }

    private StoredArticles.ArticleRows rows(Read read) {
        ArticleGraph graph = read.graph();
        return new StoredArticles.ArticleRows(
                graph.article(),
                graph.paragraphs(),
                graph.presences(read.actors()),
                graph.mentions(read.actors()),
                graph.topics(read.topics()));
    }
}
