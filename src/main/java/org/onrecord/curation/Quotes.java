package org.onrecord.curation;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.archive.Article;
import org.onrecord.archive.ChangeKind;
import org.onrecord.archive.Quote;
import org.onrecord.archive.QuoteAct;
import org.onrecord.archive.QuoteStatus;
import org.onrecord.archive.QuoteTopic;
import org.onrecord.archive.SubjectType;
import org.onrecord.archive.Topic;
import org.onrecord.curation.Complaint.Code;
import org.onrecord.curation.Correction.AddQuote;
import org.onrecord.curation.Correction.CorrectQuote;
import org.onrecord.curation.Correction.Place;
import org.onrecord.curation.Correction.QuoteFields;
import org.onrecord.curation.Correction.TagQuote;

/** What people say about quotes. */
final class Quotes {
    private static final int MOST_TOPICS = 50;

    /** All that a second reading could say otherwise: none of it is the reading's to change. */
    private static final List<String> ALL_FIELDS =
            List.of("content", "speaker", "cue", "kind", "act", "addressee", "topics", "status");

    private final EntityManager archive;
    private final Found found;

    Quotes(EntityManager archive, Found found) {
        this.archive = archive;
        this.found = found;
    }

    Made correct(CorrectQuote correction) {
        Quote quote = found.quote(correction.quote(), correction.expectedVersion());
        Complaints complaints = new Complaints();
        notNull(correction.fields(), complaints);
        Set<Topic> topics = write(correction.fields(), quote, complaints);
        correction.fields().topics().ifGiven(any -> retag(quote, topics));
        return new Made(ChangeKind.CORRECT_QUOTE, SubjectType.QUOTE, quote.id);
    }

    Made add(AddQuote correction) {
        Article article = found.article(correction.article());
        Complaints complaints = new Complaints();
        Quote quote = blank(article);
        notNull(correction.fields(), complaints);
        required(correction.fields().content(), "content", complaints);
        required(correction.fields().kind(), "kind", complaints);
        Set<Topic> topics = write(correction.fields(), quote, complaints);
        refuseTwice(quote);
        quote.curated = new ArrayList<>(ALL_FIELDS);
        quote.persist();
        archive.flush();
        retag(quote, topics);
        return new Made(ChangeKind.ADD_QUOTE, SubjectType.QUOTE, quote.id);
    }

    Made tag(TagQuote correction) {
        Quote quote = found.quote(correction.quote(), correction.expectedVersion());
        Complaints complaints = new Complaints();
        if (correction.add().isEmpty() && correction.remove().isEmpty()) {
            complaints.add(Code.BAD_VALUE, "Name topics to `add` or to `remove`.", "add");
        }
        Set<Topic> topics =
                quote.topics.stream().map(about -> about.topic).collect(Collectors.toCollection(LinkedHashSet::new));
        topics.addAll(found.topics(correction.add(), "add", complaints));
        topics.removeAll(found.topics(correction.remove(), "remove", complaints));
        if (topics.size() > MOST_TOPICS) {
            complaints.add(Code.TOO_MANY, "The quote would have more than " + MOST_TOPICS + " topics.", "add");
        }
        complaints.refuseIfAny();
        retag(quote, topics);
        return new Made(ChangeKind.TAG_QUOTE, SubjectType.QUOTE, quote.id);
    }

    private static void notNull(QuoteFields fields, Complaints complaints) {
        complaints.notNull(fields.content(), "content");
        complaints.notNull(fields.kind(), "kind");
        complaints.notNull(fields.act(), "act");
        complaints.notNull(fields.topics(), "topics");
        complaints.notNull(fields.status(), "status");
    }

    private static void required(Setting<?> setting, String field, Complaints complaints) {
        if (!setting.given()) {
            complaints.add(Code.BAD_VALUE, "`" + field + "` is missing.", field);
        }
    }

    private static Quote blank(Article article) {
        Quote quote = new Quote();
        quote.article = article;
        quote.textLength = article.textLength;
        quote.datedOn = article.datedOn;
        quote.act = QuoteAct.ASSERTION;
        quote.status = QuoteStatus.CONFIRMED;
        quote.confidence = 1;
        return quote;
    }

    /** Checks all fields and writes those that are given; returns the topics that are. */
    private Set<Topic> write(QuoteFields fields, Quote quote, Complaints complaints) {
        Passage passage = new Passage(quote.article);
        fields.content().ifGiven(content -> passage.checkContent(content == null ? List.of() : content, complaints));
        fields.speakerSpan().ifGiven(place -> check(place, "speakerSpan", passage, complaints));
        fields.cue().ifGiven(place -> check(place, "cue", passage, complaints));
        List<UUID> asked = Objects.requireNonNullElse(fields.topics().value(), List.of());
        complaints.atMost(MOST_TOPICS, asked, "topics");
        Set<Topic> topics = new LinkedHashSet<>(found.topics(asked, "topics", complaints));
        complaints.refuseIfAny();
        writeWords(fields, quote, passage);
        writeSpeaker(fields, quote);
        fields.kind().ifGiven(kind -> quote.kind = Objects.requireNonNull(kind));
        fields.act().ifGiven(act -> quote.act = Objects.requireNonNull(act));
        fields.status().ifGiven(status -> quote.status = Objects.requireNonNull(status));
        quote.curated = Curated.with(quote.curated, named(fields));
        return topics;
    }

    private static void check(@Nullable Place place, String field, Passage passage, Complaints complaints) {
        if (place != null) {
            passage.check(place, complaints, field);
        }
    }

    private void writeSpeaker(QuoteFields fields, Quote quote) {
        fields.speaker().ifGiven(id -> quote.speaker = id == null ? null : found.actor(id, "speaker"));
    }

    private static void writeWords(QuoteFields fields, Quote quote, Passage passage) {
        fields.content().ifGiven(given -> {
            List<Place> content = Objects.requireNonNull(given);
            quote.contentStarts = content.stream().mapToInt(Place::start).toArray();
            quote.contentEnds = content.stream().mapToInt(Place::end).toArray();
            quote.text = passage.words(content);
            quote.prefix = passage.before(content);
            quote.suffix = passage.after(content);
        });
        fields.speakerSpan().ifGiven(place -> {
            quote.speakerText = place == null ? null : passage.words(place);
            quote.speakerStart = place == null ? null : place.start();
            quote.speakerEnd = place == null ? null : place.end();
        });
        fields.cue().ifGiven(place -> {
            quote.cue = place == null ? null : passage.words(place);
            quote.cueStart = place == null ? null : place.start();
            quote.cueEnd = place == null ? null : place.end();
        });
    }

    private static List<String> named(QuoteFields fields) {
        return new Curated()
                .and("content", fields.content())
                .and("speaker", fields.speaker())
                .and("speaker", fields.speakerSpan())
                .and("cue", fields.cue())
                .and("kind", fields.kind())
                .and("act", fields.act())
                .and("topics", fields.topics())
                .and("status", fields.status())
                .names();
    }

    private void refuseTwice(Quote quote) {
        List<Quote> there = Quote.list("article = ?1", quote.article);
        there.stream()
                .filter(other -> Arrays.equals(other.contentStarts, quote.contentStarts)
                        && Arrays.equals(other.contentEnds, quote.contentEnds))
                .findFirst()
                .ifPresent(other -> {
                    throw new Refused(
                            List.of(Complaint.of(
                                    Code.TAKEN,
                                    "There is a quote of exactly these words. Correct that one.",
                                    "content")),
                            other.id);
                });
    }

    /** The quote is about these topics and no others. */
    private void retag(Quote quote, Set<Topic> topics) {
        quote.curated = Curated.with(quote.curated, List.of("topics"));
        archive.flush();
        archive.refresh(quote); // the database says whether it is listed
        Set<Topic> missing = new LinkedHashSet<>(topics);
        for (QuoteTopic about : quote.topics) {
            if (!missing.remove(about.topic)) {
                about.delete();
            }
        }
        missing.forEach(topic -> about(quote, topic).persist());
    }

    private static QuoteTopic about(Quote quote, Topic topic) {
        QuoteTopic about = new QuoteTopic();
        about.quote = quote;
        about.topic = topic;
        about.datedOn = quote.datedOn;
        about.listed = quote.listed;
        return about;
    }
}
