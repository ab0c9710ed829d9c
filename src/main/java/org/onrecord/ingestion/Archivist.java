package org.onrecord.ingestion;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.onrecord.ingestion.Rows.QuoteRow;
import org.onrecord.ingestion.likeness.Likeness;
import org.onrecord.ingestion.likeness.Likeness.NewArticle;
import org.onrecord.ingestion.likeness.Likeness.NewQuote;

/**
 * Keeps what was read, many articles in few statements. Everybody takes rows in one order (articles by hash, actors,
 * topics), so that two who keep at once may wait but never lock each other out.
 */
@ApplicationScoped
class Archivist {
    private static final String ARTICLE_COLUMNS = "id, headline, byline, agency, place, caption, caption_credit, "
            + "published_on, url, source, language, text, text_length, text_hash, ingested_at, dated_on";

    private static final String ADD_ARTICLES = "insert into article (" + ARTICLE_COLUMNS + ") select " + ARTICLE_COLUMNS
            + " from json_populate_recordset(null::article, ?::json) order by text_hash"
            + " on conflict (text_hash) do nothing returning id";

    private static final String KNOWN = """
            select substr(hash, 3) from unnest(?) as h (hash)
            where exists (select from article where text_hash = hash::bytea)
                or exists (select from deleted_text where text_hash = hash::bytea)
            """;

    static final String QUOTE_COLUMNS = "id, article_id, text_length, speaker_id, text, prefix, suffix, "
            + "content_starts, content_ends, kind, act, confidence, speaker_text, speaker_start, speaker_end, "
            + "cue, cue_start, cue_end, addressee, dated_on, status, curated";

    private final Clock clock;

    Archivist(Clock clock) {
        this.clock = clock;
    }

    /** Those of the hashes whose text is in the archive, or was and has been deleted by a person. */
    Set<TextHash> known(Connection connection, Collection<TextHash> hashes) throws SQLException {
        Set<TextHash> known = new HashSet<>();
        try (PreparedStatement find = connection.prepareStatement(KNOWN)) {
            find.setArray(
                    1,
                    connection.createArrayOf(
                            "text", hashes.stream().map(TextHash::literal).toArray()));
            try (ResultSet rows = find.executeQuery()) {
                while (rows.next()) {
                    known.add(new TextHash(rows.getString(1)));
                }
            }
        }
        return known;
    }

    /**
     * Stores articles with all that they say.
     *
     * @return in the same order; of two with one text, the second is known
     */
    List<Outcome> keep(Connection connection, List<ReadArticle> articles) throws SQLException {
        beginKeeping(connection);
        Instant now = clock.instant();
        List<ArticleGraph> graphs =
                articles.stream().map(read -> new ArticleGraph(read, now)).toList();
        Set<UUID> added = addArticles(connection, graphs);
        addGraphs(
                connection,
                graphs.stream().filter(g -> added.contains(g.article().id())).toList());
        return graphs.stream()
                .map(graph -> graph.article().id())
                .<Outcome>map(id -> added.contains(id) ? new Outcome.Kept(id) : new Outcome.Known())
                .toList();
    }

    /** As {@link Ingestion#keepAgain}. */
    List<Changes> keepAgain(Connection connection, Map<UUID, ReadArticle> articles) throws SQLException {
        beginKeeping(connection);
        return new Rereading(connection, clock.instant()).keep(articles);
    }

    /** Sorts new words into the indexes. */
    void settle(Connection connection) throws SQLException {
        try (PreparedStatement settle = connection.prepareStatement("select settle()")) {
            settle.execute();
        }
    }

    /** Nobody merges actors while articles look for theirs. */
    private static void beginKeeping(Connection connection) throws SQLException {
        try (PreparedStatement begin = connection.prepareStatement("select begin_keeping()")) {
            begin.execute();
        }
    }

    private static Set<UUID> addArticles(Connection connection, List<ArticleGraph> graphs) throws SQLException {
        Set<UUID> added = new HashSet<>();
        try (PreparedStatement add = connection.prepareStatement(ADD_ARTICLES)) {
            add.setString(
                    1, Rows.json(graphs.stream().map(ArticleGraph::article).toList()));
            try (ResultSet rows = add.executeQuery()) {
                while (rows.next()) {
                    added.add(rows.getObject(1, UUID.class));
                }
            }
        }
        return added;
    }

    private static void addGraphs(Connection connection, List<ArticleGraph> graphs) throws SQLException {
        if (graphs.isEmpty()) {
            return;
        }
        List<List<UUID>> actors = new Actors(connection)
                .resolve(graphs.stream()
                        .map(graph -> new Cast(graph.extraction().actors()))
                        .toList());
        List<List<UUID>> topics = new Topics(connection)
                .resolve(graphs.stream()
                        .map(graph -> graph.extraction().topics())
                        .toList());
        Batch batch = new Batch();
        for (int i = 0; i < graphs.size(); i++) {
            batch.add(graphs.get(i), actors.get(i), topics.get(i));
        }
        batch.insert(connection);
        batch.link(connection);
    }

    /** The rows of several articles, by table, in the order in which they may be inserted. */
    private static final class Batch {
        private final List<NewArticle> articles = new ArrayList<>();
        private final List<Object> paragraphs = new ArrayList<>();
        private final List<Object> presences = new ArrayList<>();
        private final List<Object> mentions = new ArrayList<>();
        private final List<Object> articleTopics = new ArrayList<>();
        private final List<QuoteRow> quotes = new ArrayList<>();
        private final List<Object> quoteTopics = new ArrayList<>();

        void add(ArticleGraph graph, List<UUID> actors, List<UUID> topics) {
            List<QuoteRow> said = graph.quotes(actors);
            articles.add(new NewArticle(graph.article().id(), graph.article().text()));
            paragraphs.addAll(graph.paragraphs());
            presences.addAll(graph.presences(actors));
            mentions.addAll(graph.mentions(actors));
            articleTopics.addAll(graph.topics(topics));
            quotes.addAll(said);
            quoteTopics.addAll(graph.quoteTopics(said, topics));
        }

        void insert(Connection connection) throws SQLException {
            Rows.insert(
                    connection,
                    "paragraph",
                    "article_id, ordinal, role, span_start, span_end, text_length",
                    paragraphs);
            Rows.insert(connection, "article_actor", "article_id, actor_id, dated_on, mention_count", presences);
            Rows.insert(
                    connection,
                    "mention",
                    "article_id, actor_id, span_start, span_end, text_length, form, metonym",
                    mentions);
            Rows.insert(
                    connection,
                    "article_topic",
                    "article_id, topic_id, dated_on, discussed, weight, evidence_start, evidence_end, text_length",
                    articleTopics);
            Rows.insert(connection, "quote", QUOTE_COLUMNS, quotes);
            Rows.insert(connection, "quote_topic", "quote_id, topic_id, dated_on, listed", quoteTopics);
        }

        void link(Connection connection) throws SQLException {
            Likeness.link(
                    connection,
                    articles,
                    quotes.stream()
                            .map(row -> new NewQuote(row.id(), row.articleId(), row.text(), row.kind()))
                            .toList());
        }
    }
}
