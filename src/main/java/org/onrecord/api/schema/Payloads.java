package org.onrecord.api.schema;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.onrecord.api.schema.Change.UserError;

/** What mutations answer. */
final class Payloads {
    private static final String CHANGE = "The change, as the history has it; null where nothing was to be changed.";
    private static final String ERRORS = "What was wrong with the input. Where there is any, nothing was changed.";

    private Payloads() {}

    @Description("An article that was read and kept.")
    record IngestArticlePayload(
            @Description("The article, with all that was found in it.")
            Article article,

            @Description("Whether it was there before; it then stays as it was.")
            boolean known,

            @Description(CHANGE) Change change,

            @NonNull @Description(ERRORS) List<@NonNull UserError> userErrors) {}

    @Description("An article as it is now.")
    record UpdateArticlePayload(
            @Description("The article, also where it was not changed.")
            Article article,

            @Description(CHANGE) Change change,

            @NonNull @Description(ERRORS) List<@NonNull UserError> userErrors) {}

    @Description("What became of the article.")
    record DeleteArticlePayload(
            @Description("Null where it is gone; the article where it was not deleted.")
            Article article,

            @Description(CHANGE) Change change,

            @NonNull @Description(ERRORS) List<@NonNull UserError> userErrors) {}

    @Description("A quote as it is now.")
    record CorrectQuotePayload(
            @Description("The quote, also where it was not changed.")
            Quote quote,

            @Description(CHANGE) Change change,

            @NonNull @Description(ERRORS) List<@NonNull UserError> userErrors) {}

    @Description("A quote that was added.")
    record AddQuotePayload(
            @Description("The quote; where its words are a quote already, that one.")
            Quote quote,

            @Description(CHANGE) Change change,

            @NonNull @Description(ERRORS) List<@NonNull UserError> userErrors) {}

    @Description("A quote with its topics.")
    record TagQuotePayload(
            @Description("The quote, also where it was not changed.")
            Quote quote,

            @Description(CHANGE) Change change,

            @NonNull @Description(ERRORS) List<@NonNull UserError> userErrors) {}

    @Description("One actor that was two.")
    record MergeActorsPayload(
            @Description("The survivor, also where nothing was merged.")
            Actor actor,

            @Description(CHANGE) Change change,

            @NonNull @Description(ERRORS) List<@NonNull UserError> userErrors) {}

    @Description("An actor as it is now.")
    record UpdateActorPayload(
            @Description("The actor, also where it was not changed.")
            Actor actor,

            @Description(CHANGE) Change change,

            @NonNull @Description(ERRORS) List<@NonNull UserError> userErrors) {}

    @Description("A topic that was made.")
    record CreateTopicPayload(
            @Description("The topic; where there is one of this label already, that one.")
            Topic topic,

            @Description(CHANGE) Change change,

            @NonNull @Description(ERRORS) List<@NonNull UserError> userErrors) {}

    @Description("A change that was taken back.")
    record UndoPayload(
            @Description("The undo, as the history has it: a change of its own, which can be undone too.")
            Change change,

            @Description("The change that was asked for.") Change undone,

            @NonNull @Description(ERRORS) List<@NonNull UserError> userErrors) {}
}
