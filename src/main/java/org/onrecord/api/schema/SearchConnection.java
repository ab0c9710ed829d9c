package org.onrecord.api.schema;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A page of what a search found.")
record SearchConnection(
        @NonNull @Description(Describe.EDGES) List<@NonNull SearchEdge> edges,

        @NonNull @Description(Describe.NODES) List<@NonNull SearchResult> nodes,

        @NonNull @Description(Describe.PAGE_INFO) PageInfo pageInfo,

        @Description("How many were ranked: at most 1,000 of each type. Counted only when asked for.")
        int totalCount) {

    @Description("Something that a search found.")
    record SearchEdge(
            @NonNull @Description(Describe.CURSOR) String cursor,

            @NonNull @Description("What was found.") SearchResult node,

            @Description("How well it fits, 0 to 1. Comparable within one search only.")
            float score,

            @NonNull
            @Description(
                    "Where it fits: a quote as a whole, up to three pieces of an article, the name of an actor that"
                            + " is most alike, the label of a topic.")
            List<@NonNull SearchHighlight> highlights) {}

    @Description("A piece of text with the words that were asked for.")
    record SearchHighlight(
            @NonNull @Description("The piece, as it stands there.")
            String text,

            @NonNull @Description("Where in the piece the words stand.")
            List<@NonNull Span> spans) {}

    @Description("A type of what can be found.")
    enum SearchType {
        @Description("Articles, by their words.")
        ARTICLE,
        @Description("Actors, by name.")
        ACTOR,
        @Description("Quotes, by their words.")
        QUOTE,
        @Description("Topics, by label.")
        TOPIC
    }
}
