package org.onrecord.api.schema;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A page of a list of runs.")
record IngestionRunConnection(
        @NonNull @Description(Describe.EDGES) List<@NonNull IngestionRunEdge> edges,

        @NonNull @Description(Describe.NODES) List<@NonNull IngestionRun> nodes,

        @NonNull @Description(Describe.PAGE_INFO) PageInfo pageInfo,

        @Description(Describe.TOTAL_COUNT) int totalCount) {

    @Description("A run in a list.")
    record IngestionRunEdge(
            @NonNull @Description(Describe.CURSOR) String cursor,

            @NonNull @Description("A run.") IngestionRun node) {}
}
