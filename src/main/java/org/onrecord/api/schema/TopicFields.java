package org.onrecord.api.schema;

import static org.onrecord.api.schema.Declared.answeredByGraph;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.onrecord.api.schema.Topic.TopicSpeaker;

/** The fields of a topic that take arguments. */
@GraphQLApi
class TopicFields {
    @NonNull
    @Description("The articles about it, newest first.")
    public ArticleConnection articles(
            @Source Topic topic,
            @Description(Describe.FIRST) Integer first,
            @Description(Describe.AFTER) String after,
            @Description(Describe.LAST) Integer last,
            @Description(Describe.BEFORE) String before) {
        return answeredByGraph();
    }

    @NonNull
    @Description("The quotes about it, newest first unless told.")
    public QuoteConnection quotes(
            @Source Topic topic,
            @Description(Describe.FIRST) Integer first,
            @Description(Describe.AFTER) String after,
            @Description(Describe.LAST) Integer last,
            @Description(Describe.BEFORE) String before,
            @Description(Describe.FILTER) QuoteFilter filter,
            @Description(Describe.ORDER_BY) QuoteOrder orderBy) {
        return answeredByGraph();
    }

    @NonNull
    @Description("Who speaks about it, the most frequent first.")
    public List<@NonNull TopicSpeaker> speakers(@Source Topic topic, @Description(Describe.FIRST) Integer first) {
        return answeredByGraph();
    }
}
