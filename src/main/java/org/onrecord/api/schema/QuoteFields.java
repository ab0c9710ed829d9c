package org.onrecord.api.schema;

import static org.onrecord.api.schema.Declared.answeredByGraph;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** The fields of a quote that take arguments. */
@GraphQLApi
class QuoteFields {
    @NonNull
    @Description("The same words in other articles, whole, shortened or slightly altered; newest first unless told.")
    public QuoteConnection occurrences(
            @Source Quote quote,
            @Description(Describe.FIRST) Integer first,
            @Description(Describe.AFTER) String after,
            @Description(Describe.LAST) Integer last,
            @Description(Describe.BEFORE) String before,
            @Description(Describe.FILTER) QuoteFilter filter,
            @Description(Describe.ORDER_BY) QuoteOrder orderBy) {
        return answeredByGraph();
    }
}
