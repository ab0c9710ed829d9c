package org.onrecord.api;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onrecord.api.Given.Kind;
import org.onrecord.archive.ActorKind;
import org.onrecord.archive.QuoteAct;
import org.onrecord.archive.QuoteKind;
import org.onrecord.archive.QuoteStatus;
import org.onrecord.curation.Correction;
import org.onrecord.curation.Correction.AddQuote;
import org.onrecord.curation.Correction.CorrectQuote;
import org.onrecord.curation.Correction.CreateTopic;
import org.onrecord.curation.Correction.DeleteArticle;
import org.onrecord.curation.Correction.MergeActors;
import org.onrecord.curation.Correction.QuoteFields;
import org.onrecord.curation.Correction.TagQuote;
import org.onrecord.curation.Correction.Undo;
import org.onrecord.curation.Correction.UpdateActor;
import org.onrecord.curation.Correction.UpdateArticle;

/** How the inputs of mutations are read as corrections. */
final class Corrections {
    private static final String VERSION = "expectedVersion";

    /** By the mutation's name. */
    private static final Map<String, Form> FORMS = Map.ofEntries(
            entry("updateArticle", new Form("article", "article", Kind.ARTICLE, Corrections::updateArticle)),
            entry("deleteArticle", new Form("article", "article", Kind.ARTICLE, Corrections::deleteArticle)),
            entry("correctQuote", new Form("quote", "quote", Kind.QUOTE, Corrections::correctQuote)),
            entry("addQuote", new Form("quote", null, Kind.QUOTE, Corrections::addQuote)),
            entry("tagQuote", new Form("quote", "quote", Kind.QUOTE, Corrections::tagQuote)),
            entry("mergeActors", new Form("actor", "survivor", Kind.ACTOR, Corrections::mergeActors)),
            entry("updateActor", new Form("actor", "actor", Kind.ACTOR, Corrections::updateActor)),
            entry("createTopic", new Form("topic", null, Kind.TOPIC, Corrections::createTopic)),
            entry("undo", new Form("undone", "change", Kind.CHANGE, Corrections::undo)));

    private Corrections() {}

    /**
     * A mutation that makes a correction.
     *
     * @param shows field of the payload that shows what it is about
     * @param named field of the input that names it; null where it is only made
     * @param kind of what is named
     */
    record Form(String shows, @Nullable String named, Kind kind, Function<Given, Correction> reader) {}

    static Form form(String mutation) {
        return Objects.requireNonNull(FORMS.get(mutation), mutation);
    }

    private static Correction correctQuote(Given input) {
        return new CorrectQuote(input.id("quote", Kind.QUOTE), input.number(VERSION), quoteFields(input));
    }

    private static Correction addQuote(Given input) {
        return new AddQuote(input.id("article", Kind.ARTICLE), quoteFields(input));
    }

    private static QuoteFields quoteFields(Given input) {
        return new QuoteFields(
                input.idIfGiven("speaker", Kind.ACTOR),
                input.placeIfGiven("speakerSpan"),
                input.placesIfGiven("content"),
                input.placeIfGiven("cue"),
                input.choiceIfGiven("kind", QuoteKind.class),
                input.choiceIfGiven("act", QuoteAct.class),
                input.idsIfGiven("topics", Kind.TOPIC),
                input.choiceIfGiven("status", QuoteStatus.class));
    }

    private static Correction tagQuote(Given input) {
        List<UUID> add = input.ids("add", Kind.TOPIC);
        return new TagQuote(input.id("quote", Kind.QUOTE), input.number(VERSION), add, input.ids("remove", Kind.TOPIC));
    }

    private static Correction mergeActors(Given input) {
        return new MergeActors(
                input.id("survivor", Kind.ACTOR),
                input.number(VERSION),
                input.id("duplicate", Kind.ACTOR),
                input.number("expectedDuplicateVersion"));
    }

    private static Correction updateActor(Given input) {
        return new UpdateActor(
                input.id("actor", Kind.ACTOR),
                input.number(VERSION),
                input.textIfGiven("name"),
                input.choiceIfGiven("kind", ActorKind.class),
                input.textIfGiven("description"),
                input.textsIfGiven("aliases"),
                input.textsIfGiven("titles"),
                input.textsIfGiven("descriptions"),
                input.idIfGiven("affiliation", Kind.ACTOR),
                input.textIfGiven("countryCode"));
    }

    private static Correction createTopic(Given input) {
        return new CreateTopic(Objects.requireNonNullElse(input.text("label"), ""), input.textIfGiven("description"));
    }

    private static Correction updateArticle(Given input) {
        return new UpdateArticle(
                input.id("article", Kind.ARTICLE),
                input.number(VERSION),
                input.textIfGiven("headline"),
                input.textIfGiven("byline"),
                input.textIfGiven("agency"),
                input.textIfGiven("place"),
                input.textIfGiven("caption"),
                input.textIfGiven("captionCredit"),
                input.dayIfGiven("publishedOn"),
                input.textIfGiven("url"),
                input.textIfGiven("source"),
                input.textIfGiven("language"));
    }

    private static Correction deleteArticle(Given input) {
        return new DeleteArticle(input.id("article", Kind.ARTICLE), input.number(VERSION));
    }

    private static Correction undo(Given input) {
        return new Undo(input.id("change", Kind.CHANGE));
    }
}
