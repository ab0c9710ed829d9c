package org.onrecord.api.schema;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.onrecord.api.schema.Quote.QuoteKind;

@Description("Quotes counted over time.")
record TimelineSeries(
        @Description("Who speaks them, where series are speakers.")
        Actor actor,

        @Description("What they are about, where series are topics.")
        Topic topic,

        @Description("Their kind, where series are kinds.") QuoteKind kind,

        @NonNull @Description("The speaker's name, the topic's label or the kind; \"all\" of a series of all quotes.")
        String label,

        @Description("How many quotes there are in all.") int total,

        @NonNull @Description("How many there are when, the earliest first. When there are none, there is no point.")
        List<@NonNull TimelinePoint> points) {

    @Description("How many quotes there are in a day, week, month or year.")
    record TimelinePoint(
            @NonNull
            @Description("The first day. Quotes count on the day of publication; where that is not known, on the day"
                    + " they were read in.")
            LocalDate from,

            @Description("How many quotes.") int count) {}

    @Description("How long a point of a timeline lasts.")
    enum TimeUnit {
        @Description("A day.")
        DAY,
        @Description("A week, from Monday.")
        WEEK,
        @Description("A month.")
        MONTH,
        @Description("A year.")
        YEAR
    }

    @Description("What the series of a timeline are told apart by.")
    enum TimelineGroup {
        @Description("Who speaks; quotes without a speaker are left out.")
        SPEAKER,
        @Description("What they are about; a quote counts in each of its topics.")
        TOPIC,
        @Description("How much stands in quotation marks.")
        KIND
    }
}
