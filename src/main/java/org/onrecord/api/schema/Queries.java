package org.onrecord.api.schema;

import static org.onrecord.api.schema.Declared.answeredByGraph;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.onrecord.api.schema.SearchConnection.SearchType;
import org.onrecord.api.schema.TimelineSeries.TimeUnit;
import org.onrecord.api.schema.TimelineSeries.TimelineGroup;

/** Where a query begins. */
@GraphQLApi
class Queries {
    @Query
    @Description("Anything by its id; null where there is no such thing.")
    public Node node(@Id @NonNull @Description("Its id.") String id) {
        return answeredByGraph();
    }

    @Query
    @NonNull
    @Description("Several things by their ids, in that order; null where there is no such thing.")
    public List<Node> nodes(@Id @NonNull @Description("Their ids, at most 100.") List<@NonNull String> ids) {
        return answeredByGraph();
    }

    @Query
    @Description("An article by its id; null where there is none.")
    public Article article(@Id @NonNull @Description("Its id.") String id) {
        return answeredByGraph();
    }

    @Query
    @Description("An actor by its id; null where there is none.")
    public Actor actor(@Id @NonNull @Description("Its id.") String id) {
        return answeredByGraph();
    }

    @Query
    @Description("A quote by its id, whatever its act and status; null where there is none.")
    public Quote quote(@Id @NonNull @Description("Its id.") String id) {
        return answeredByGraph();
    }

    @Query
    @Description("A topic by its id; null where there is none.")
    public Topic topic(@Id @NonNull @Description("Its id.") String id) {
        return answeredByGraph();
    }

    @Query
    @NonNull
    @Description("The articles, newest first unless told.")
    public ArticleConnection articles(
            @Description(Describe.FIRST) Integer first,
            @Description(Describe.AFTER) String after,
            @Description(Describe.LAST) Integer last,
            @Description(Describe.BEFORE) String before,
            @Description(Describe.FILTER) ArticleFilter filter,
            @Description(Describe.ORDER_BY) ArticleOrder orderBy) {
        return answeredByGraph();
    }

    @Query
    @NonNull
    @Description("The actors, those who speak most first unless told.")
    public ActorConnection actors(
            @Description(Describe.FIRST) Integer first,
            @Description(Describe.AFTER) String after,
            @Description(Describe.LAST) Integer last,
            @Description(Describe.BEFORE) String before,
            @Description(Describe.FILTER) ActorFilter filter,
            @Description(Describe.ORDER_BY) ActorOrder orderBy) {
        return answeredByGraph();
    }

    @Query
    @NonNull
    @Description("The quotes, newest first unless told.")
    public QuoteConnection quotes(
            @Description(Describe.FIRST) Integer first,
            @Description(Describe.AFTER) String after,
            @Description(Describe.LAST) Integer last,
            @Description(Describe.BEFORE) String before,
            @Description(Describe.FILTER) QuoteFilter filter,
            @Description(Describe.ORDER_BY) QuoteOrder orderBy) {
        return answeredByGraph();
    }

    @Query
    @NonNull
    @Description("The topics, by label.")
    public TopicConnection topics(
            @Description(Describe.FIRST) Integer first,
            @Description(Describe.AFTER) String after,
            @Description(Describe.LAST) Integer last,
            @Description(Describe.BEFORE) String before,
            @Description(Describe.FILTER) TopicFilter filter) {
        return answeredByGraph();
    }

    @Query
    @NonNull
    @Description("Quotes counted a day, week, month or year: in one series, or in one for each who or what has most."
            + " The largest series come first. A series has at most 1,000 points.")
    public List<@NonNull TimelineSeries> timeline(
            @Description("Which quotes are counted.") QuoteFilter filter,
            @NonNull @Description("How long a point lasts.") TimeUnit by,
            @Description("What the series are told apart by; all quotes are one series unless told.")
                    TimelineGroup groupBy,
            @DefaultValue("8") @Description("How many series at most: 1 to 100.") Integer top) {
        return answeredByGraph();
    }

    @Query
    @NonNull
    @Description(
            "How many quotes fit a filter, by speaker, topic, kind, act and agency. Only what is selected is counted.")
    public QuoteFacets facets(@Description("Which quotes are counted.") QuoteFilter filter) {
        return answeredByGraph();
    }

    @Query
    @NonNull
    @Description(
            "Articles, actors, quotes and topics that fit some words, the best first. Texts are found by their words"
                    + " in any form, as the language of the article has it; actors and topics by names that are alike:"
                    + " \"stoltenburg\" finds Stoltenberg. Of each type the newest 1,000 that fit are ranked.")
    public SearchConnection search(
            @NonNull
                    @Description("What to search for, at most 500 characters. \"In quotes\" words stand together, -word"
                            + " keeps out what has it, or between two finds either.")
                    String query,
            @Description("Only those of these types; all unless told.") @Nullable List<@NonNull SearchType> types,
            @Description("Of the quotes only those that fit this. Without it assertions that nobody has rejected.")
                    QuoteFilter filter,
            @Description(Describe.FIRST) Integer first,
            @Description(Describe.AFTER) String after,
            @Description(Describe.LAST) Integer last,
            @Description(Describe.BEFORE) String before) {
        return answeredByGraph();
    }
}
