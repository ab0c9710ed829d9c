package org.onrecord.api.schema;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@Description("One published text, with what was found in it.")
record Article(
        @Id @NonNull @Description(Describe.ID) String id,

        @NonNull @Description("Its headline, as it stands in the text.")
        String headline,

        @Description("Who wrote it, as it stands in the text.")
        String byline,

        @Description("The agency or paper that signs: \"Agence France-Presse\".")
        String agency,

        @Description("Where it was written, from the dateline: \"BRUSSELS\".")
        String place,

        @Description("The words under its photo.") String caption,

        @Description("Who took the photo.") String captionCredit,

        @Description("The day it was published, where that is known.")
        LocalDate publishedOn,

        @Description("Where it was published.") String url,

        @Description("Where it was taken from: the name of a file, a feed or a client.")
        String source,

        @NonNull @Description("ISO 639-1 code of its language; \"und\" where that could not be told.")
        String language,

        @NonNull @Description("The whole text, as it came. Spans count its Unicode code points.")
        String text,

        @NonNull @Description("When it was read in.") Instant ingestedAt,

        @NonNull @Description("The pieces of the text, each with its role.")
        List<@NonNull Paragraph> paragraphs,

        @NonNull @Description("What it is about, most weighty first.")
        List<@NonNull ArticleTopic> topics,

        @Description(Describe.VERSION) int version)
        implements Node, SearchResult {

    @Description("A piece of the text with the role it plays.")
    record Paragraph(
            @NonNull @Description("What it is for.") ParagraphRole role,

            @NonNull @Description("Where it stands.") Span span,

            @NonNull @Description("Its words.") String text) {}

    @Description("What a paragraph is for.")
    enum ParagraphRole {
        @Description("The headline.")
        HEADLINE,
        @Description("Who wrote it.")
        BYLINE,
        @Description("Where and when it was written, and by which agency.")
        DATELINE,
        @Description("The words under a photo.")
        CAPTION,
        @Description("Who took the photo.")
        CREDIT,
        @Description("The text proper.")
        BODY
    }

    @Description("A topic of an article.")
    record ArticleTopic(
            @NonNull @Description("What the article is about.")
            Topic topic,

            @Description("Whether the article says that it is being discussed: \"talks on the ceasefire\".")
            boolean discussed,

            @Description("Its share of the article, 0 to 1.")
            float weight,

            @NonNull @Description("Where the text says so.") Span evidence) {}
}
