package org.onrecord.api.schema;

import static org.onrecord.api.schema.Declared.answeredByMutations;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.onrecord.api.schema.ActorInputs.MergeActorsInput;
import org.onrecord.api.schema.ActorInputs.UpdateActorInput;
import org.onrecord.api.schema.ArticleInputs.DeleteArticleInput;
import org.onrecord.api.schema.ArticleInputs.IngestArticleInput;
import org.onrecord.api.schema.ArticleInputs.UpdateArticleInput;
import org.onrecord.api.schema.Payloads.AddQuotePayload;
import org.onrecord.api.schema.Payloads.CorrectQuotePayload;
import org.onrecord.api.schema.Payloads.CreateTopicPayload;
import org.onrecord.api.schema.Payloads.DeleteArticlePayload;
import org.onrecord.api.schema.Payloads.IngestArticlePayload;
import org.onrecord.api.schema.Payloads.MergeActorsPayload;
import org.onrecord.api.schema.Payloads.TagQuotePayload;
import org.onrecord.api.schema.Payloads.UndoPayload;
import org.onrecord.api.schema.Payloads.UpdateActorPayload;
import org.onrecord.api.schema.Payloads.UpdateArticlePayload;
import org.onrecord.api.schema.QuoteInputs.AddQuoteInput;
import org.onrecord.api.schema.QuoteInputs.CorrectQuoteInput;
import org.onrecord.api.schema.QuoteInputs.TagQuoteInput;

/** What can be changed. Each needs the role EDITOR, deleting an article ADMIN. */
@GraphQLApi
class Mutations {
    private static final String INPUT = "What is to be done.";

    @Mutation
    @Description("Reads an article and keeps it with all that is found in it. The same text twice is one article.")
    public IngestArticlePayload ingestArticle(@NonNull @Description(INPUT) IngestArticleInput input) {
        return answeredByMutations();
    }

    @Mutation
    @Description("Puts right what is known of an article besides its text.")
    public UpdateArticlePayload updateArticle(@NonNull @Description(INPUT) UpdateArticleInput input) {
        return answeredByMutations();
    }

    @Mutation
    @Description("Deletes an article with its mentions and quotes, and actors and topics that nothing else holds."
            + " For admins.")
    public DeleteArticlePayload deleteArticle(@NonNull @Description(INPUT) DeleteArticleInput input) {
        return answeredByMutations();
    }

    @Mutation
    @Description("Puts a quote right, confirms it or rejects it. What is left out stays; what is null goes.")
    public CorrectQuotePayload correctQuote(@NonNull @Description(INPUT) CorrectQuoteInput input) {
        return answeredByMutations();
    }

    @Mutation
    @Description("Adds a quote that was not found.")
    public AddQuotePayload addQuote(@NonNull @Description(INPUT) AddQuoteInput input) {
        return answeredByMutations();
    }

    @Mutation
    @Description("Puts topics on a quote and takes others off; the rest stays.")
    public TagQuotePayload tagQuote(@NonNull @Description(INPUT) TagQuoteInput input) {
        return answeredByMutations();
    }

    @Mutation
    @Description(
            "Makes one actor of two: mentions, quotes and names of the duplicate go to the survivor, in articles yet"
                    + " to come as well.")
    public MergeActorsPayload mergeActors(@NonNull @Description(INPUT) MergeActorsInput input) {
        return answeredByMutations();
    }

    @Mutation
    @Description("Puts an actor right. What is left out stays; what is null goes.")
    public UpdateActorPayload updateActor(@NonNull @Description(INPUT) UpdateActorInput input) {
        return answeredByMutations();
    }

    @Mutation
    @Description("Makes a topic that no article has given yet, to put on quotes.")
    public CreateTopicPayload createTopic(@NonNull @Description(INPUT) CreateTopicInput input) {
        return answeredByMutations();
    }

    @Mutation
    @Description("Takes a change back, also an undo. What was changed since is not overwritten.")
    public UndoPayload undo(@NonNull @Description(INPUT) UndoInput input) {
        return answeredByMutations();
    }
}
