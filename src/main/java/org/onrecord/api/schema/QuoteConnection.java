package org.onrecord.api.schema;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A page of a list of quotes.")
record QuoteConnection(
        @NonNull @Description(Describe.EDGES) List<@NonNull QuoteEdge> edges,

        @NonNull @Description(Describe.NODES) List<@NonNull Quote> nodes,

        @NonNull @Description(Describe.PAGE_INFO) PageInfo pageInfo,

        @Description(Describe.TOTAL_COUNT) int totalCount) {

    @Description("A quote in a list.")
    record QuoteEdge(
            @NonNull @Description(Describe.CURSOR) String cursor,

            @NonNull @Description("A quote.") Quote node) {}
}
