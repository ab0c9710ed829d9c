package org.onrecord.api.schema;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A page of a list of topics.")
record TopicConnection(
        @NonNull @Description(Describe.EDGES) List<@NonNull TopicEdge> edges,

        @NonNull @Description(Describe.NODES) List<@NonNull Topic> nodes,

        @NonNull @Description(Describe.PAGE_INFO) PageInfo pageInfo,

        @Description(Describe.TOTAL_COUNT) int totalCount) {

    @Description("A topic in a list.")
    record TopicEdge(
            @NonNull @Description(Describe.CURSOR) String cursor,

            @NonNull @Description("A topic.") Topic node) {}
}
