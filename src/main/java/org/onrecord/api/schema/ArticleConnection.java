package org.onrecord.api.schema;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A page of a list of articles.")
record ArticleConnection(
        @NonNull @Description(Describe.EDGES) List<@NonNull ArticleEdge> edges,

        @NonNull @Description(Describe.NODES) List<@NonNull Article> nodes,

        @NonNull @Description(Describe.PAGE_INFO) PageInfo pageInfo,

        @Description(Describe.TOTAL_COUNT) int totalCount) {

    @Description("An article in a list.")
    record ArticleEdge(
            @NonNull @Description(Describe.CURSOR) String cursor,

            @NonNull @Description("An article.") Article node) {}
}
