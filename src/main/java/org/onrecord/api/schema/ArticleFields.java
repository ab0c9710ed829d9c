package org.onrecord.api.schema;

import static org.onrecord.api.schema.Declared.answeredByGraph;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.onrecord.api.schema.Actor.ActorKind;

/** The fields of an article that take arguments. */
@GraphQLApi
class ArticleFields {
    @NonNull
    @Description("What was said in it, in the order of the text.")
    public QuoteConnection quotes(
            @Source Article article,
            @Description(Describe.FIRST) Integer first,
            @Description(Describe.AFTER) String after,
            @Description(Describe.LAST) Integer last,
            @Description(Describe.BEFORE) String before,
            @Description(Describe.FILTER) QuoteFilter filter) {
        return answeredByGraph();
    }

    @NonNull
    @Description("Who is in it, the most mentioned first.")
    public ArticleActorConnection actors(
            @Source Article article,
            @Description(Describe.FIRST) Integer first,
            @Description(Describe.AFTER) String after,
            @Description(Describe.LAST) Integer last,
            @Description(Describe.BEFORE) String before,
            @Description("Only those of these kinds.") @Nullable List<@NonNull ActorKind> kinds) {
        return answeredByGraph();
    }

    @NonNull
    @Description("Articles that are nearly the same text, such as one agency's story in two papers; the nearest first.")
    public NearDuplicateConnection nearDuplicates(
            @Source Article article,
            @Description(Describe.FIRST) Integer first,
            @Description(Describe.AFTER) String after,
            @Description(Describe.LAST) Integer last,
            @Description(Describe.BEFORE) String before) {
        return answeredByGraph();
    }
}
