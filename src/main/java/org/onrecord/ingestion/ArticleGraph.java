package org.onrecord.ingestion;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.Extraction;
import org.onrecord.ingestion.Rows.ArticleActorRow;
import org.onrecord.ingestion.Rows.ArticleRow;
import org.onrecord.ingestion.Rows.ArticleTopicRow;
import org.onrecord.ingestion.Rows.MentionRow;
import org.onrecord.ingestion.Rows.ParagraphRow;
import org.onrecord.ingestion.Rows.QuoteRow;
import org.onrecord.ingestion.Rows.QuoteTopicRow;
import org.onrecord.text.Paragraph;
import org.onrecord.text.Span;
import org.onrecord.text.Text;

/** An extraction as the rows that the archive keeps, once it is known which actors and topics of the archive it means. */
final class ArticleGraph {
    /** Enough to find a quote again in an edited text; as W3C's TextQuoteSelector has it. In code points. */
    private static final int CONTEXT = 32;

    private final ReadArticle read;
    private final Extraction extraction;
    private final Text text;
    private final ArticleRow article;

    ArticleGraph(ReadArticle read, Instant now) {
        this(newId(), read, now);
    }

    /**
     * @param id of the article in the archive
     */
    ArticleGraph(UUID id, ReadArticle read, Instant now) {
        this.read = read;
        this.extraction = read.extraction();
        this.text = new Text(extraction.text());
        this.article = article(id, read, now);
    }

    static UUID newId() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }

    private ArticleRow article(UUID id, ReadArticle read, Instant now) {
        Extraction.Front front = extraction.front();
        Metadata metadata = read.metadata();
        LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
        return new ArticleRow(
                id,
                Objects.requireNonNullElse(metadata.headline(), front.headline()),
                metadata.byline() == null ? front.byline() : metadata.byline(),
                front.agency(),
                front.place(),
                front.caption(),
                front.captionCredit(),
                metadata.publishedOn(),
                metadata.url(),
                metadata.source(),
                extraction.language(),
                extraction.text(),
                text.length(),
                read.hash().literal(),
                now,
                Objects.requireNonNullElse(metadata.publishedOn(), today));
    }

    Extraction extraction() {
        return extraction;
    }

    ArticleRow article() {
        return article;
    }

    List<ParagraphRow> paragraphs() {
        List<ParagraphRow> rows = new ArrayList<>();
        for (Paragraph found : extraction.paragraphs()) {
            Span span = found.span();
            rows.add(new ParagraphRow(
                    article.id(), rows.size(), found.role().name(), span.start(), span.end(), text.length()));
        }
        return rows;
    }

    /**
     * Who is in it, and how often. Who is only known as somebody that another belongs to is not.
     *
     * @param actors the archive's for each of the extraction's; two of these may be one
     */
    List<ArticleActorRow> presences(List<UUID> actors) {
        Map<UUID, Integer> mentions = new LinkedHashMap<>();
        Set<Integer> speakers =
                extraction.quotes().stream().map(Extraction.Quote::actor).collect(Collectors.toSet());
        for (int i = 0; i < actors.size(); i++) {
            if (extraction.actors().get(i).mentions().isEmpty() && !speakers.contains(i)) {
                continue;
            }
            mentions.merge(actors.get(i), extraction.actors().get(i).mentions().size(), Integer::sum);
        }
        return mentions.entrySet().stream()
                .map(e -> new ArticleActorRow(article.id(), e.getKey(), article.datedOn(), e.getValue()))
                .toList();
    }

    List<MentionRow> mentions(List<UUID> actors) {
        List<MentionRow> rows = new ArrayList<>();
        for (int i = 0; i < actors.size(); i++) {
            for (Extraction.Mention found : extraction.actors().get(i).mentions()) {
                rows.add(new MentionRow(
                        article.id(),
                        actors.get(i),
                        found.span().start(),
                        found.span().end(),
                        text.length(),
                        found.form().name(),
                        found.metonym()));
            }
        }
        return rows;
    }

    /**
     * Each with its first piece of evidence: what has none is only a quote's. Two topics of one label are one: the
     * weightier comes first.
     */
    List<ArticleTopicRow> topics(List<UUID> topics) {
        Map<UUID, ArticleTopicRow> rows = new LinkedHashMap<>();
        for (int i = 0; i < topics.size(); i++) {
            Extraction.Topic found = extraction.topics().get(i);
            if (found.evidence().isEmpty()) {
                continue;
            }
            Span evidence = found.evidence().get(0);
            rows.putIfAbsent(
                    topics.get(i),
                    new ArticleTopicRow(
                            article.id(),
                            topics.get(i),
                            article.datedOn(),
                            found.discussed(),
                            found.weight(),
                            evidence.start(),
                            evidence.end(),
                            text.length()));
        }
        return List.copyOf(rows.values());
    }

    /** In the order of the extraction. */
    List<QuoteRow> quotes(List<UUID> actors) {
        List<QuoteRow> rows = new ArrayList<>();
        for (Extraction.Quote found : extraction.quotes()) {
            rows.add(quote(found, actors, read.judgement(rows.size())));
        }
        return rows;
    }

    private QuoteRow quote(Extraction.Quote found, List<UUID> actors, Judgement judgement) {
        List<Span> content = found.content();
        int start = content.get(0).start();
        int end = content.get(content.size() - 1).end();
        Span speaker = found.speaker();
        // a cue in two pieces ("has ... denied") is kept from its first to its last word
        Span cue = found.cue().stream().reduce(Span::cover).orElse(null);
        return new QuoteRow(
                newId(),
                article.id(),
                text.length(),
                found.actor() == null ? null : actors.get(found.actor()),
                content.stream().map(text::substring).collect(Collectors.joining(" … ")),
                text.substring(Math.max(0, start - CONTEXT), start),
                text.substring(end, Math.min(text.length(), end + CONTEXT)),
                content.stream().mapToInt(Span::start).toArray(),
                content.stream().mapToInt(Span::end).toArray(),
                found.kind().name(),
                found.act().name(),
                found.confidence(),
                words(speaker),
                speaker == null ? null : speaker.start(),
                speaker == null ? null : speaker.end(),
                words(cue),
                cue == null ? null : cue.start(),
                cue == null ? null : cue.end(),
                words(found.addressee()),
                article.datedOn(),
                judgement.status(),
                judgement.curated());
    }

    private @Nullable String words(@Nullable Span span) {
        return span == null ? null : text.substring(span);
    }

    /** What the quotes are about. */
    List<QuoteTopicRow> quoteTopics(List<QuoteRow> quotes, List<UUID> topics) {
        List<QuoteTopicRow> rows = new ArrayList<>();
        for (int i = 0; i < quotes.size(); i++) {
            QuoteRow quote = quotes.get(i);
            Extraction.Quote found = extraction.quotes().get(i);
            found.topics().stream()
                    .map(topics::get)
                    .distinct()
                    .forEach(topic ->
                            rows.add(new QuoteTopicRow(quote.id(), topic, article.datedOn(), quote.isListed())));
        }
        return rows;
    }
}
