package org.onrecord.api.schema;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A page of a history.")
record ChangeConnection(
        @NonNull @Description(Describe.EDGES) List<@NonNull ChangeEdge> edges,

        @NonNull @Description(Describe.NODES) List<@NonNull Change> nodes,

        @NonNull @Description(Describe.PAGE_INFO) PageInfo pageInfo,

        @Description(Describe.TOTAL_COUNT) int totalCount) {

    @Description("A change in a history.")
    record ChangeEdge(
            @NonNull @Description(Describe.CURSOR) String cursor,

            @NonNull @Description("A change.") Change node) {}
}
