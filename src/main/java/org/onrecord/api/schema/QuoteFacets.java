package org.onrecord.api.schema;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.onrecord.api.schema.Quote.QuoteAct;
import org.onrecord.api.schema.Quote.QuoteKind;

@Description(
        "How many quotes fit a filter, by their properties. Each property is counted as if the filter did not ask for"
                + " it, so that one sees what else could be chosen; what `not` asks for holds.")
record QuoteFacets(
        @Description("How many fit the whole filter.") int total,

        @NonNull @Description("By what is in quotation marks, the most frequent first. As if `kinds` were not given.")
        List<@NonNull KindCount> kinds,

        @NonNull @Description("By what speakers do, the most frequent first. As if `acts` asked for all.")
        List<@NonNull ActCount> acts) {

    @Description("How many quotes an actor speaks.")
    record SpeakerCount(
            @NonNull @Description("Who speaks.") Actor actor,

            @Description("How many quotes.") int count) {}

    @Description("How many quotes are about a topic.")
    record TopicCount(
            @NonNull @Description("What they are about.") Topic topic,

            @Description("How many quotes.") int count) {}

    @Description("How many quotes are of a kind.")
    record KindCount(
            @NonNull @Description("Their kind.") QuoteKind kind,

            @Description("How many quotes.") int count) {}

    @Description("By how many quotes speakers do something.")
    record ActCount(
            @NonNull @Description("What they do.") QuoteAct act,

            @Description("How many quotes.") int count) {}

    @Description("How many quotes stand in articles of an agency.")
    record AgencyCount(
            @NonNull @Description("The agency or paper that signs.")
            String agency,

            @Description("How many quotes.") int count) {}
}
