package org.onrecord.api.schema;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@Description("One act of reporting what somebody said, wrote or is said to think, with the words to prove it.")
public record Quote(
        @Id @NonNull @Description(Describe.ID) String id,

        @NonNull @Description("The words; where they stand in several pieces, joined by \" … \".")
        String text,

        @NonNull @Description("How much of it stands in quotation marks.")
        QuoteKind kind,

        @NonNull @Description("What the speaker does by it.")
        QuoteAct act,

        @NonNull @Description("The article it stands in.") Article article,

        @Description("Who said it; null where nobody is named, or it is not clear who is meant.")
        Actor speaker,

        @Description("The words that name the speaker: \"a NATO spokeswoman\".")
        String speakerText,

        @Description("Where the speaker is named.") Span speakerSpan,

        @Description("The words that tell that something is reported: \"said\", \"according to\".")
        String cue,

        @Description("Where the cue stands.") Span cueSpan,

        @Description("The words that name who was spoken to: \"reporters\".")
        String addressee,

        @NonNull @Description("Where the words stand, piece by piece.")
        List<@NonNull Span> content,

        @NonNull @Description("The words just before, to find it again.")
        String prefix,

        @NonNull @Description("The words just after, to find it again.")
        String suffix,

        @Description("How sure the extraction is, 0 to 1: of the quotes at 0.9, nine in ten are right.")
        float confidence,

        @NonNull @Description("Whether a person has looked at it.")
        QuoteStatus status,

        @NonNull @Description("What it is about.") List<@NonNull Topic> topics,

        @Description(Describe.VERSION) int version)
        implements Node, SearchResult {

    @Description("How much of a quote stands in quotation marks.")
    public enum QuoteKind {
        @Description("All of it.")
        DIRECT,
        @Description("A part of it.")
        MIXED,
        @Description("None of it.")
        INDIRECT
    }

    @Description("What a speaker does by a quote.")
    public enum QuoteAct {
        @Description("Words were uttered: said, wrote, asked, urged, vowed, praised. What readers mean by a quote.")
        ASSERTION,
        @Description("A thought: thinks, fears, is seen as.")
        BELIEF,
        @Description("Something known: knows, found, records show.")
        FACT,
        @Description("A will: wants, plans, refused to, ordered, lobbies for.")
        INTENTION
    }

    @Description("Whether a person has looked at a quote.")
    public enum QuoteStatus {
        @Description("As it was found; nobody has looked at it.")
        EXTRACTED,
        @Description("Somebody found it right.")
        CONFIRMED,
        @Description("Somebody put it right.")
        CORRECTED,
        @Description("Somebody found that it is none. Hidden unless asked for.")
        REJECTED
    }
}
