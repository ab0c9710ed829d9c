package org.onrecord.graph;

import static java.util.Map.entry;
import static org.onrecord.graph.Node.ACTOR;
import static org.onrecord.graph.Node.ARTICLE;
import static org.onrecord.graph.Node.TOPIC;

import java.util.List;
import java.util.Map;

/** What lists of the schema can be filtered by, in the tables of the archive. */
final class Filters {
    static final Filter ARTICLES = Filter.of(Map.of(
                    "actor",
                    Predicate.key(
                            "exists (select from article_actor x where x.article_id = {n}.id and x.actor_id = {v})",
                            ACTOR),
                    "topic",
                    Predicate.key(
                            "exists (select from article_topic x where x.article_id = {n}.id and x.topic_id = {v})",
                            TOPIC),
                    "agency",
                    Predicate.text("{n}.agency = {v}"),
                    "language",
                    Predicate.text("{n}.language = {v}"),
                    "since",
                    Predicate.date("{n}.dated_on >= {v}"),
                    "until",
                    Predicate.date("{n}.dated_on <= {v}"),
                    "words",
                    Predicate.words("{n}.words @@ (select words_wanted({v}))")))
            .narrowedBy(Map.of("actor", articlesOf(ACTOR.leadsTo("{v}")), "topic", articlesAbout("{v}")));

    static final Filter ACTORS = Filter.of(Map.of(
            "kinds", Predicate.oneOf("{n}.kind = any({v})"),
            "nameLike", Predicate.words("{n}.names %> plain({v})"),
            "affiliation", Predicate.key("{n}.affiliation_id = {v}", ACTOR),
            "countryCode", Predicate.text("{n}.country_code = {v}")));

    static final Filter QUOTES = Filter.of(Map.ofEntries(
                    entry("speaker", Predicate.key("{n}.speaker_id = {v}", ACTOR)),
                    entry(
                            "topic",
                            Predicate.key(
                                    "exists (select from quote_topic x where x.quote_id = {n}.id and x.topic_id = {v})",
                                    TOPIC)),
                    entry("speakers", Predicate.keys("{n}.speaker_id = any({v})", ACTOR)),
                    entry(
                            "topics",
                            Predicate.keys(
                                    "exists (select from quote_topic x"
                                            + " where x.quote_id = {n}.id and x.topic_id = any({v}))",
                                    TOPIC)),
                    entry("article", Predicate.key("{n}.article_id = {v}", ARTICLE)),
                    entry(
                            "agency",
                            Predicate.text(
                                    "exists (select from article x where x.id = {n}.article_id and x.agency = {v})")),
                    entry("kinds", Predicate.oneOf("{n}.kind = any({v})")),
                    entry("acts", Predicate.oneOf("{n}.act = any({v})")),
                    entry("statuses", Predicate.oneOf("{n}.status = any({v})")),
                    entry("confidenceAtLeast", Predicate.number("{n}.confidence >= {v}::real")),
                    entry("confidenceAtMost", Predicate.number("{n}.confidence <= {v}::real")),
                    entry("since", Predicate.date("{n}.dated_on >= {v}")),
                    entry("until", Predicate.date("{n}.dated_on <= {v}")),
                    entry("words", Predicate.words("{n}.words @@ (select words_wanted({v}))"))))
            .narrowedBy(Map.of("topic", quotesAbout("{v}")))
            .unlessTold(Filters::assertionsNotRejected);

    /** The list that {@link #QUOTES} picks from. */
    static final Source ALL_QUOTES = Source.of("quote {n}", "true");

    /** As {@link #QUOTES}, of any act unless told. */
    static final Filter QUOTES_OF_ANY_ACT = QUOTES.unlessTold(
            (filter, source) -> filter.field("statuses").given() ? List.of() : List.of("{n}.status <> 'REJECTED'"));

    static final Filter TOPICS = Filter.of(Map.of("labelLike", Predicate.words("{n}.names %> plain({v})")));

    static final Filter ACTORS_OF_ARTICLE = Filter.of(Map.of("kinds", Predicate.oneOf("{n}.kind = any({v})")));

    private Filters() {}

    static Source articlesOf(String actor) {
        return Source.of("article_actor {n}j join article {n} on {n}.id = {n}j.article_id", "{n}j.actor_id = " + actor)
                .column("dated_on", "{n}j.dated_on")
                .column("id", "{n}j.article_id");
    }

    static Source articlesAbout(String topic) {
        return Source.of("article_topic {n}j join article {n} on {n}.id = {n}j.article_id", "{n}j.topic_id = " + topic)
                .column("dated_on", "{n}j.dated_on")
                .column("id", "{n}j.article_id");
    }

    static Source quotesAbout(String topic) {
        return Source.of("quote_topic {n}j join quote {n} on {n}.id = {n}j.quote_id", "{n}j.topic_id = " + topic)
                .column("dated_on", "{n}j.dated_on")
                .column("id", "{n}j.quote_id")
                .column("listed", "{n}j.listed");
    }

    /** What readers mean by a quote, unless the filter asks for acts or statuses. */
    private static List<String> assertionsNotRejected(Input filter, Source source) {
        boolean statusesGiven = filter.field("statuses").given();
        if (!filter.field("acts").given()) {
            return List.of(statusesGiven ? "{n}.act = 'ASSERTION'" : source.column("listed"));
        }
        return statusesGiven ? List.of() : List.of("{n}.status <> 'REJECTED'");
    }
}
