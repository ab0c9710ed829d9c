package org.onrecord.api.schema;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.onrecord.api.schema.Quote.QuoteAct;
import org.onrecord.api.schema.Quote.QuoteKind;
import org.onrecord.api.schema.Quote.QuoteStatus;

@Input("QuoteFilter")
@Description("Which quotes. Without `acts` only assertions; without `statuses` none that was rejected.")
public record QuoteFilter(
        @Id @Description("Only those that this actor speaks.")
        String speaker,

        @Id @Description("Only those about this topic.") String topic,

        @Id @Description("Only those that any of these actors speaks, at most 100.") @Nullable
        List<@NonNull String> speakers,

        @Id @Description("Only those about any of these topics, at most 100.") @Nullable
        List<@NonNull String> topics,

        @Id @Description("Only those of this article.") String article,

        @Description("Only those in articles that this agency or paper signs.")
        String agency,

        @Description("Only those of these kinds.") @Nullable List<@NonNull QuoteKind> kinds,

        @Description("Only those by which speakers do this; [ASSERTION] unless told.") @Nullable
        List<@NonNull QuoteAct> acts,

        @Description("Only those in these states; all but REJECTED unless told.") @Nullable
        List<@NonNull QuoteStatus> statuses,

        @Description("Only those that the extraction is at least so sure of, 0 to 1.")
        Float confidenceAtLeast,

        @Description("Only those that the extraction is at most so sure of, 0 to 1: the doubtful ones.")
        Float confidenceAtMost,

        @Description(
                "Only those published on this day or later; where that is not known, the day they were read in counts.")
        LocalDate since,

        @Description("Only those published on this day or earlier.")
        LocalDate until,

        @Description(
                "Only those with these words, in any form; \"in quotes\" together, -word without it, or between two.")
        String words,

        @Description("Only what fits none of these filters; here nothing is assumed about acts and statuses.") @Nullable
        List<@NonNull QuoteFilter> not) {}
