package org.onrecord.api.schema;

import static org.onrecord.api.schema.Declared.answeredByGraph;

import io.smallrye.graphql.api.Subscription;
import io.smallrye.mutiny.Multi;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** What can be waited for. */
@GraphQLApi
class Subscriptions {
    @Subscription
    @NonNull
    @Description("Each article that comes in, as soon as it is kept with all that was found in it.")
    public Multi<Article> articleIngested() {
        return answeredByGraph();
    }

    @Subscription
    @NonNull
    @Description("Each quote that is found or added. Those that fit the filter at that moment.")
    public Multi<Quote> quoteAdded(@Description(Describe.FILTER) QuoteFilter filter) {
        return answeredByGraph();
    }

    @Subscription
    @NonNull
    @Description(
            "How far a run of ingestion is: at once, and then as it goes on, at most four times a second. Ends with"
                    + " the run. Without an id: each run, when it begins and as it goes on.")
    public Multi<IngestionRun> ingestionProgress(@Id @Description("The id of the only run.") String runId) {
        return answeredByGraph();
    }
}
