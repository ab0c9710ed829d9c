package org.onrecord.api.schema;

import static org.onrecord.api.schema.Declared.answeredByGraph;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.onrecord.api.schema.QuoteFacets.AgencyCount;
import org.onrecord.api.schema.QuoteFacets.SpeakerCount;
import org.onrecord.api.schema.QuoteFacets.TopicCount;

/** The fields of facets that take arguments. */
@GraphQLApi
class QuoteFacetFields {
    @NonNull
    @Description("By speaker, the most frequent first. As if `speaker` and `speakers` were not given.")
    public List<@NonNull SpeakerCount> speakers(
            @Source QuoteFacets facets, @Description(Describe.FIRST) Integer first) {
        return answeredByGraph();
    }

    @NonNull
    @Description("By topic, the most frequent first. As if `topic` and `topics` were not given.")
    public List<@NonNull TopicCount> topics(@Source QuoteFacets facets, @Description(Describe.FIRST) Integer first) {
        return answeredByGraph();
    }

    @NonNull
    @Description(
            "By the agency or paper that signs the article, the most frequent first. As if `agency` were not given.")
    public List<@NonNull AgencyCount> agencies(@Source QuoteFacets facets, @Description(Describe.FIRST) Integer first) {
        return answeredByGraph();
    }
}
