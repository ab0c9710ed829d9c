package org.onrecord.api.schema;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A page of a list of actors.")
record ActorConnection(
        @NonNull @Description(Describe.EDGES) List<@NonNull ActorEdge> edges,

        @NonNull @Description(Describe.NODES) List<@NonNull Actor> nodes,

        @NonNull @Description(Describe.PAGE_INFO) PageInfo pageInfo,

        @Description(Describe.TOTAL_COUNT) int totalCount) {

    @Description("An actor in a list.")
    record ActorEdge(
            @NonNull @Description(Describe.CURSOR) String cursor,

            @NonNull @Description("An actor.") Actor node) {}
}
