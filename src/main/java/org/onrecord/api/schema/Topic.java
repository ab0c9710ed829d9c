package org.onrecord.api.schema;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@Description("What an article or a quote is about.")
record Topic(
        @Id @NonNull @Description(Describe.ID) String id,

        @NonNull @Description("A noun phrase that names it: \"Ukraine crisis\".")
        String label,

        @Description("What is meant by it, where somebody has written that down.")
        String description)
        implements Node, SearchResult {

    @Description("An actor that speaks about a topic.")
    record TopicSpeaker(
            @NonNull @Description("Who speaks.") Actor actor,

            @Description("How many of the actor's quotes are about the topic.")
            int quoteCount) {}
}
