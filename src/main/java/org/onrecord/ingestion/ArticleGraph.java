package org.onrecord.ingestion;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.archive.Actor;
import org.onrecord.archive.Article;
import org.onrecord.archive.ArticleActor;
import org.onrecord.archive.ArticleTopic;
import org.onrecord.archive.Mention;
import org.onrecord.archive.MentionForm;
import org.onrecord.archive.Paragraph;
import org.onrecord.archive.ParagraphRole;
import org.onrecord.archive.Quote;
import org.onrecord.archive.QuoteAct;
import org.onrecord.archive.QuoteKind;
import org.onrecord.archive.QuoteTopic;
import org.onrecord.archive.Topic;
import org.onrecord.extraction.Extraction;
import org.onrecord.text.Span;
import org.onrecord.text.Text;

/** An extraction as the entities that the archive keeps. Actors, topics and quotes are added in this order. */
final class ArticleGraph {
    /** Enough to find a quote again in an edited text; as W3C's TextQuoteSelector has it. In code points. */
    private static final int CONTEXT = 32;

    private final Extraction extraction;
    private final Text text;
    private final Article article = new Article();
    private List<Actor> actors = List.of();
    private List<Topic> topics = List.of();

    ArticleGraph(Extraction extraction, Metadata metadata, TextHash hash, Instant now) {
        this.extraction = extraction;
        this.text = new Text(extraction.text());
        article.headline = extraction.front().headline();
        article.byline = extraction.front().byline();
        article.agency = extraction.front().agency();
        article.place = extraction.front().place();
        article.caption = extraction.front().caption();
        article.captionCredit = extraction.front().captionCredit();
        article.publishedOn = metadata.publishedOn();
        article.url = metadata.url();
        article.source = metadata.source();
        article.language = extraction.language();
        article.text = extraction.text();
        article.textLength = text.length();
        article.textHash = hash.sha256();
        article.ingestedAt = now;
        LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
        article.datedOn = Objects.requireNonNullElse(metadata.publishedOn(), today);
        extraction.paragraphs().forEach(this::addParagraph);
    }

    Article article() {
        return article;
    }

    private void addParagraph(org.onrecord.text.Paragraph found) {
        Paragraph paragraph = new Paragraph();
        paragraph.article = article;
        paragraph.ordinal = article.paragraphs.size();
        paragraph.role = ParagraphRole.valueOf(found.role().name());
        paragraph.start = found.span().start();
        paragraph.end = found.span().end();
        paragraph.textLength = article.textLength;
        article.paragraphs.add(paragraph);
    }

    /** With all their mentions. */
    void addActors(List<Actor> stored) {
        actors = stored;
        Map<Actor, ArticleActor> present = new LinkedHashMap<>();
        for (int i = 0; i < stored.size(); i++) {
            ArticleActor here = present.computeIfAbsent(stored.get(i), this::present);
            for (Extraction.Mention found : extraction.actors().get(i).mentions()) {
                here.mentions.add(mention(here, found));
                here.mentionCount++;
            }
        }
        article.actors.addAll(present.values());
    }

    private ArticleActor present(Actor actor) {
        ArticleActor here = new ArticleActor();
        here.article = article;
        here.actor = actor;
        here.datedOn = article.datedOn;
        return here;
    }

    private Mention mention(ArticleActor here, Extraction.Mention found) {
        Mention mention = new Mention();
        mention.articleActor = here;
        mention.start = found.span().start();
        mention.end = found.span().end();
        mention.textLength = article.textLength;
        mention.form = MentionForm.valueOf(found.form().name());
        mention.metonym = found.metonym();
        return mention;
    }

    /** Each with its first piece of evidence. Two topics of one label are one: the weightier comes first. */
    void addTopics(List<Topic> stored) {
        topics = stored;
        Map<Topic, ArticleTopic> present = new LinkedHashMap<>();
        for (int i = 0; i < stored.size(); i++) {
            Extraction.Topic found = extraction.topics().get(i);
            present.computeIfAbsent(stored.get(i), topic -> articleTopic(topic, found));
        }
        article.topics.addAll(present.values());
    }

    private ArticleTopic articleTopic(Topic topic, Extraction.Topic found) {
        ArticleTopic about = new ArticleTopic();
        about.article = article;
        about.topic = topic;
        about.datedOn = article.datedOn;
        about.discussed = found.discussed();
        about.weight = (float) found.weight();
        about.evidenceStart = found.evidence().get(0).start();
        about.evidenceEnd = found.evidence().get(0).end();
        about.textLength = article.textLength;
        return about;
    }

    void addQuotes() {
        extraction.quotes().forEach(found -> article.quotes.add(quote(found)));
    }

    private Quote quote(Extraction.Quote found) {
        Quote quote = new Quote();
        quote.article = article;
        quote.textLength = article.textLength;
        quote.datedOn = article.datedOn;
        quote.kind = QuoteKind.valueOf(found.kind().name());
        quote.act = QuoteAct.valueOf(found.act().name());
        quote.confidence = (float) found.confidence();
        quote.speaker = found.actor() == null ? null : actors.get(found.actor());
        quote.addressee = found.addressee() == null ? null : text.substring(found.addressee());
        addContent(quote, found.content());
        addSpeakerWords(quote, found.speaker());
        addCue(quote, found.cue());
        found.topics().stream()
                .map(topics::get)
                .distinct()
                .forEach(topic -> quote.topics.add(quoteTopic(quote, topic)));
        return quote;
    }

    private void addContent(Quote quote, List<Span> content) {
        int start = content.get(0).start();
        int end = content.get(content.size() - 1).end();
        quote.text = content.stream().map(text::substring).collect(Collectors.joining(" … "));
        quote.contentStarts = content.stream().mapToInt(Span::start).toArray();
        quote.contentEnds = content.stream().mapToInt(Span::end).toArray();
        quote.prefix = text.substring(Math.max(0, start - CONTEXT), start);
        quote.suffix = text.substring(end, Math.min(text.length(), end + CONTEXT));
    }

    private void addSpeakerWords(Quote quote, @Nullable Span speaker) {
        if (speaker != null) {
            quote.speakerText = text.substring(speaker);
            quote.speakerStart = speaker.start();
            quote.speakerEnd = speaker.end();
        }
    }

    /** A cue in two pieces ("has ... denied") is kept from its first to its last word. */
    private void addCue(Quote quote, List<Span> cue) {
        if (!cue.isEmpty()) {
            Span whole = cue.stream().reduce(Span::cover).orElseThrow();
            quote.cue = text.substring(whole);
            quote.cueStart = whole.start();
            quote.cueEnd = whole.end();
        }
    }

    private QuoteTopic quoteTopic(Quote quote, Topic topic) {
        QuoteTopic about = new QuoteTopic();
        about.quote = quote;
        about.topic = topic;
        about.datedOn = quote.datedOn;
        about.listed = quote.isListed();
        return about;
    }
}
