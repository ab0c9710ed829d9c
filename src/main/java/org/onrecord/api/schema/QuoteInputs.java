package org.onrecord.api.schema;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.onrecord.api.schema.Quote.QuoteAct;
import org.onrecord.api.schema.Quote.QuoteKind;
import org.onrecord.api.schema.Quote.QuoteStatus;

/** What is said of quotes. */
final class QuoteInputs {
    private static final String QUOTE = "Which quote.";
    private static final String SPEAKER = "Who said it; null where that is not known.";
    private static final String SPEAKER_SPAN = "Where the text names the speaker; null where it does not.";
    private static final String CONTENT = "Where its words stand, piece by piece, in the order of the text.";
    private static final String CUE = "The words that tell that something is reported; null where there are none.";
    private static final String KIND = "How much of it stands in quotation marks.";
    private static final String ACT = "What the speaker does by it.";

    private QuoteInputs() {}

    @Input("CorrectQuoteInput")
    @Description("What is to be different in a quote. What is left out stays; what is null goes.")
    public record CorrectQuoteInput(
            @Id @NonNull @Description(QUOTE) String quote,

            @Description(Describe.EXPECTED_VERSION) int expectedVersion,

            @Id @Description(SPEAKER) String speaker,

            @Description(SPEAKER_SPAN) SpanInput speakerSpan,

            @Description(CONTENT) @Nullable List<@NonNull SpanInput> content,

            @Description(CUE) SpanInput cue,

            @Description(KIND) QuoteKind kind,

            @Description(ACT) QuoteAct act,

            @Id @Description("All that it is about, at most 50 topics.") @Nullable
            List<@NonNull String> topics,

            @Description("What you found. A quote that you put right is CORRECTED unless you say otherwise.")
            QuoteStatus status,

            @Description(Describe.NOTE) String note) {}

    @Input("AddQuoteInput")
    @Description("A quote that was not found.")
    public record AddQuoteInput(
            @Id @NonNull @Description("The article it stands in.")
            String article,

            @NonNull @Description(CONTENT) List<@NonNull SpanInput> content,

            @NonNull @Description(KIND) QuoteKind kind,

            @Description("What the speaker does by it; ASSERTION unless told.")
            QuoteAct act,

            @Id @Description(SPEAKER) String speaker,

            @Description(SPEAKER_SPAN) SpanInput speakerSpan,

            @Description(CUE) SpanInput cue,

            @Id @Description("What it is about, at most 50 topics.") @Nullable
            List<@NonNull String> topics,

            @Description(Describe.NOTE) String note) {}

    @Input("TagQuoteInput")
    @Description("Topics for a quote; those not named here stay.")
    public record TagQuoteInput(
            @Id @NonNull @Description(QUOTE) String quote,

            @Description(Describe.EXPECTED_VERSION) int expectedVersion,

            @Id @Description("Topics that it is about.") @Nullable
            List<@NonNull String> add,

            @Id @Description("Topics that it is not about.") @Nullable
            List<@NonNull String> remove,

            @Description(Describe.NOTE) String note) {}
}
