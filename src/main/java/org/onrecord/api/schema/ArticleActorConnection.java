package org.onrecord.api.schema;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A page of the actors in an article.")
record ArticleActorConnection(
        @NonNull @Description(Describe.EDGES) List<@NonNull ArticleActorEdge> edges,

        @NonNull @Description(Describe.NODES) List<@NonNull Actor> nodes,

        @NonNull @Description(Describe.PAGE_INFO) PageInfo pageInfo,

        @Description(Describe.TOTAL_COUNT) int totalCount) {

    @Description("An actor in an article.")
    record ArticleActorEdge(
            @NonNull @Description(Describe.CURSOR) String cursor,

            @NonNull @Description("The actor.") Actor node,

            @Description("How many times the article mentions the actor.")
            int mentionCount,

            @NonNull @Description("Where it does, in the order of the text.")
            List<@NonNull Mention> mentions) {}

    @Description("One place in an article where an actor is named, described or referred to.")
    record Mention(
            @NonNull @Description("Where it stands.") Span span,

            @NonNull @Description("How it refers to the actor.")
            MentionForm form,

            @Description("Whether another name stands for the actor: \"Moscow said\", for Russia.")
            boolean metonym) {}

    @Description("How a mention refers to an actor.")
    enum MentionForm {
        @Description("By name: \"Stoltenberg\".")
        NAME,
        @Description("By a description: \"the Alliance head\".")
        NOMINAL,
        @Description("By a pronoun: \"he\".")
        PRONOUN
    }
}
