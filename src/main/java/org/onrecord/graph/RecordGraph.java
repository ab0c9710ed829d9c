package org.onrecord.graph;

import static java.util.Map.entry;
import static org.onrecord.graph.Node.ACTOR;
import static org.onrecord.graph.Node.ARTICLE;
import static org.onrecord.graph.Node.QUOTE;
import static org.onrecord.graph.Node.RUN;
import static org.onrecord.graph.Node.TOPIC;
import static org.onrecord.graph.Order.down;
import static org.onrecord.graph.Order.up;

import java.util.List;
import java.util.Map;
import org.onrecord.graph.Binding.Type;

/**
 * What each field of the schema is in the tables of the archive. A field that is not here is the column of the same
 * name. {@code {t}} stands for the row that has the field, {@code {n}} for the row that it leads to.
 */
final class RecordGraph {
    private static final List<Node> SUBJECTS = List.of(ARTICLE, ACTOR, QUOTE, TOPIC);
    private static final List<Order> BY_DATE =
            List.of(down("NEWEST", "dated_on", Type.DATE), up("OLDEST", "dated_on", Type.DATE));
    private static final List<Order> BY_POSITION = List.of(up("POSITION", "position", Type.INT));
    private static final List<Order> BY_MENTIONS = List.of(down("MENTIONS", "mention_count", Type.INT));
    private static final List<Order> BY_LABEL = List.of(up("LABEL", "label", Type.TEXT));
    private static final List<Order> BY_FAME = List.of(
            down("MOST_QUOTED", "quote_count", Type.INT),
            down("MOST_MENTIONED", "mention_count", Type.INT),
            up("NAME", "name", Type.TEXT));

    private static final Map<String, Map<String, Field>> FIELDS = Map.ofEntries(
            entry("Query", query()),
            entry("Article", article()),
            entry("Paragraph", Map.of("span", Embedded.span("span_start", "span_end"))),
            entry(
                    "ArticleTopic",
                    Map.of(
                            "topic", One.by("topic_id", TOPIC),
                            "evidence", Embedded.span("evidence_start", "evidence_end"))),
            entry("Mention", Map.of("span", Embedded.span("span_start", "span_end"))),
            entry("Actor", actor()),
            entry("ActorTopic", Map.of("topic", One.by("topic_id", TOPIC))),
            entry("CoMention", Map.of("actor", One.by("actor_id", ACTOR))),
            entry("Quote", quote()),
            entry("Topic", topic()),
            entry("TopicSpeaker", Map.of("actor", One.by("speaker_id", ACTOR))),
            entry("Change", Changes.change(SUBJECTS)),
            entry("Edit", Changes.edit()),
            entry("IngestArticlePayload", Changes.payload(Map.of("article", ARTICLE))),
            entry("UpdateArticlePayload", Changes.payload(Map.of("article", ARTICLE))),
            entry("DeleteArticlePayload", Changes.payload(Map.of("article", ARTICLE))),
            entry("CorrectQuotePayload", Changes.payload(Map.of("quote", QUOTE))),
            entry("AddQuotePayload", Changes.payload(Map.of("quote", QUOTE))),
            entry("TagQuotePayload", Changes.payload(Map.of("quote", QUOTE))),
            entry("MergeActorsPayload", Changes.payload(Map.of("actor", ACTOR))),
            entry("UpdateActorPayload", Changes.payload(Map.of("actor", ACTOR))),
            entry("CreateTopicPayload", Changes.payload(Map.of("topic", TOPIC))),
            entry("UndoPayload", Changes.payload(Map.of("undone", Changes.CHANGE))),
            entry("IngestionRun", IngestionGraph.run(RUN)),
            entry("SearchHighlight", Search.highlight()),
            entry("TimelineSeries", Timeline.series()),
            entry("TimelinePoint", Map.of("from", Column.named("period"))),
            entry("SpeakerCount", Map.of("actor", One.by("key", ACTOR))),
            entry("TopicCount", Map.of("topic", One.by("key", TOPIC))),
            entry("KindCount", Map.of("kind", Column.named("key"))),
            entry("ActCount", Map.of("act", Column.named("key"))),
            entry("AgencyCount", Map.of("agency", Column.named("key"))));

    private static final Map<String, Event> EVENTS = Map.of(
            "articleIngested", Event.each(ARTICLE, Filter.NONE),
            "quoteAdded", Event.each(QUOTE, Filters.QUOTES),
            "ingestionProgress", Event.following(RUN, "runId", "{n}.ended_at is not null"));

    private RecordGraph() {}

    /** What this field is. */
    static Field field(String type, String name) {
        Field described = FIELDS.getOrDefault(type, Map.of()).get(name);
        return described == null ? Column.named(name) : described;
    }

    /** What this field of the subscription root tells of. */
    static Event event(String name) {
        Event described = EVENTS.get(name);
        if (described == null) {
            throw new IllegalStateException("not described: subscription " + name);
        }
        return described;
    }

    /** Whether this is a text of some thousand characters. */
    static boolean isWholeText(String type, String name) {
        return type.equals(ARTICLE.name()) && name.equals("text");
    }

    private static Map<String, Field> query() {
        return Map.ofEntries(
                entry("node", new AnyNode(Node.ALL)),
                entry("nodes", new AnyNodes(Node.ALL)),
                entry("article", new Lookup(ARTICLE)),
                entry("actor", new Lookup(ACTOR)),
                entry("quote", new Lookup(QUOTE)),
                entry("topic", new Lookup(TOPIC)),
                entry("articles", Paged.of("articles", Source.of("article {n}", "true"), Filters.ARTICLES, BY_DATE)),
                entry("actors", Paged.of("actors", Source.of("actor {n}", "true"), Filters.ACTORS, BY_FAME)),
                entry("quotes", Paged.of("quotes", Source.of("quote {n}", "true"), Filters.QUOTES, BY_DATE)),
                entry("topics", Paged.of("topics", Source.of("topic {n}", "true"), Filters.TOPICS, BY_LABEL)),
                entry("timeline", new Timeline()),
                entry("facets", new Facets()),
                entry("search", new Search()),
                entry("ingestionRuns", IngestionGraph.runs()));
    }

    private static Map<String, Field> article() {
        return Map.of(
                "id", new KeyColumn(ARTICLE),
                "history", Changes.history(),
                "paragraphs",
                        Many.all(
                                Source.of(
                                        "(select p.*, substr({t}.text, span_start + 1, span_end - span_start) as text"
                                                + " from paragraph p where p.article_id = {t}.id) {n}",
                                        "true"),
                                "{n}.ordinal"),
                "topics",
                        Many.all(
                                Source.of("article_topic {n}", "{n}.article_id = {t}.id"),
                                "{n}.weight desc, {n}.topic_id"),
                "quotes",
                        Paged.of(
                                "articleQuotes",
                                Source.of("quote {n}", "{n}.article_id = {t}.id"),
                                Filters.QUOTES,
                                BY_POSITION),
                "nearDuplicates", LikenessGraph.nearDuplicates(),
                "actors",
                        Paged.of(
                                        "articleActors",
                                        Source.of(
                                                        "article_actor {n}j join actor {n} on {n}.id = {n}j.actor_id",
                                                        "{n}j.article_id = {t}.id")
                                                .column("mention_count", "{n}j.mention_count")
                                                .edge("{n}j.article_id as in_article, {n}j.mention_count as"
                                                        + " in_mentions"),
                                        Filters.ACTORS_OF_ARTICLE,
                                        BY_MENTIONS)
                                .edge(Map.of(
                                        "mentionCount",
                                        new Column("{t}.in_mentions"),
                                        "mentions",
                                        Many.all(
                                                Source.of(
                                                        "mention {n}",
                                                        "{n}.article_id = {t}.in_article and {n}.actor_id = {t}.id"),
                                                "{n}.span_start"))));
    }

    private static Map<String, Field> actor() {
        return Map.of(
                "id", new KeyColumn(ACTOR),
                "history", Changes.history(),
                "affiliation", One.by("affiliation_id", ACTOR),
                "quotes",
                        Paged.of("quotes", Source.of("quote {n}", "{n}.speaker_id = {t}.id"), Filters.QUOTES, BY_DATE),
                "articles", Paged.of("articles", Filters.articlesOf("{t}.id"), Filter.NONE, BY_DATE),
                "topics",
                        Many.first(
                                Source.of(
                                        "(select x.topic_id, count(*) as quote_count"
                                                + " from quote q join quote_topic x on x.quote_id = q.id"
                                                + " where q.speaker_id = {t}.id and q.listed group by x.topic_id) {n}",
                                        "true"),
                                "{n}.quote_count desc, {n}.topic_id"),
                "mentionedWith",
                        Many.first(
                                Source.of(
                                        "(select other.actor_id, count(*) as article_count from article_actor this"
                                                + " join article_actor other on other.article_id = this.article_id"
                                                + " where this.actor_id = {t}.id and other.actor_id <> {t}.id"
                                                + " group by other.actor_id) {n}",
                                        "true"),
                                "{n}.article_count desc, {n}.actor_id"));
    }

    private static Map<String, Field> quote() {
        return Map.of(
                "id", new KeyColumn(QUOTE),
                "history", Changes.history(),
                "article", One.by("article_id", ARTICLE),
                "speaker", One.by("speaker_id", ACTOR),
                "occurrences", LikenessGraph.occurrences(Filters.QUOTES, BY_DATE),
                "speakerSpan", Embedded.spanOrNull("speaker_start", "speaker_end"),
                "cueSpan", Embedded.spanOrNull("cue_start", "cue_end"),
                "content",
                        Many.all(
                                Source.of(
                                        "unnest({t}.content_starts, {t}.content_ends) with ordinality"
                                                + " as {n}(start, \"end\", i)",
                                        "true"),
                                "{n}.i"),
                "topics",
                        Many.all(
                                Source.of(
                                        "quote_topic {n}j join topic {n} on {n}.id = {n}j.topic_id",
                                        "{n}j.quote_id = {t}.id"),
                                "{n}.label, {n}.id"));
    }

    private static Map<String, Field> topic() {
        return Map.of(
                "id", new KeyColumn(TOPIC),
                "articles", Paged.of("articles", Filters.articlesAbout("{t}.id"), Filter.NONE, BY_DATE),
                "quotes", Paged.of("quotes", Filters.quotesAbout("{t}.id"), Filters.QUOTES, BY_DATE),
                "speakers",
                        Many.first(
                                Source.of(
                                        "(select q.speaker_id, count(*) as quote_count"
                                                + " from quote_topic x join quote q on q.id = x.quote_id"
                                                + " where x.topic_id = {t}.id and x.listed and q.speaker_id is not null"
                                                + " group by q.speaker_id) {n}",
                                        "true"),
                                "{n}.quote_count desc, {n}.speaker_id"));
    }
}
