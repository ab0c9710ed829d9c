package org.onrecord.api.schema;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A page of the articles that are nearly the same text as another.")
record NearDuplicateConnection(
        @NonNull @Description(Describe.EDGES) List<@NonNull NearDuplicateEdge> edges,

        @NonNull @Description(Describe.NODES) List<@NonNull Article> nodes,

        @NonNull @Description(Describe.PAGE_INFO) PageInfo pageInfo,

        @Description(Describe.TOTAL_COUNT) int totalCount) {

    @Description("An article that is nearly the same text.")
    record NearDuplicateEdge(
            @NonNull @Description(Describe.CURSOR) String cursor,

            @NonNull @Description("The article.") Article node,

            @Description("Of the shorter text's runs of four words, how many in 100 the other has too.")
            int similarity) {}
}
