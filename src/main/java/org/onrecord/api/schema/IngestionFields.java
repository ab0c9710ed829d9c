package org.onrecord.api.schema;

import static org.onrecord.api.schema.Declared.answeredByGraph;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.onrecord.api.schema.IngestionRun.IngestionFailure;

/** Runs of ingestion, and the fields of one that take arguments. */
@GraphQLApi
class IngestionFields {
    @Query
    @NonNull
    @Description("The runs of ingestion, newest first.")
    public IngestionRunConnection ingestionRuns(
            @Description(Describe.FIRST) Integer first,
            @Description(Describe.AFTER) String after,
            @Description(Describe.LAST) Integer last,
            @Description(Describe.BEFORE) String before) {
        return answeredByGraph();
    }

    @NonNull
    @Description("Items that became no articles, in the order in which they were found.")
    public List<@NonNull IngestionFailure> failures(
            @Source IngestionRun run, @Description(Describe.FIRST) Integer first) {
        return answeredByGraph();
    }
}
