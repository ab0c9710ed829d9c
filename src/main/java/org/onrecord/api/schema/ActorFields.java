package org.onrecord.api.schema;

import static org.onrecord.api.schema.Declared.answeredByGraph;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.onrecord.api.schema.Actor.ActorTopic;
import org.onrecord.api.schema.Actor.CoMention;

/** The fields of an actor that take arguments. */
@GraphQLApi
class ActorFields {
    @NonNull
    @Description("What the actor said, newest first unless told.")
    public QuoteConnection quotes(
            @Source Actor actor,
            @Description(Describe.FIRST) Integer first,
            @Description(Describe.AFTER) String after,
            @Description(Describe.LAST) Integer last,
            @Description(Describe.BEFORE) String before,
            @Description(Describe.FILTER) QuoteFilter filter,
            @Description(Describe.ORDER_BY) QuoteOrder orderBy) {
        return answeredByGraph();
    }

    @NonNull
    @Description("The articles that mention the actor, newest first.")
    public ArticleConnection articles(
            @Source Actor actor,
            @Description(Describe.FIRST) Integer first,
            @Description(Describe.AFTER) String after,
            @Description(Describe.LAST) Integer last,
            @Description(Describe.BEFORE) String before) {
        return answeredByGraph();
    }

    @NonNull
    @Description("What the actor speaks about, the most frequent first.")
    public List<@NonNull ActorTopic> topics(@Source Actor actor, @Description(Describe.FIRST) Integer first) {
        return answeredByGraph();
    }

    @NonNull
    @Description("Who appears in the same articles, the most frequent first.")
    public List<@NonNull CoMention> mentionedWith(@Source Actor actor, @Description(Describe.FIRST) Integer first) {
        return answeredByGraph();
    }
}
