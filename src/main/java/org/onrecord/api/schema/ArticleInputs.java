package org.onrecord.api.schema;

import io.smallrye.graphql.api.OneOf;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** What is said of articles. */
final class ArticleInputs {
    private static final String URL = "Where it was published: http or https.";
    private static final String PUBLISHED_ON = "The day it was published.";
    private static final String SOURCE = "Where it was taken from: the name of a paper, a feed or a client.";

    private ArticleInputs() {}

    @OneOf
    @Input("ArticleContent")
    @Description("An article as it is at hand.")
    public record ArticleContent(
            @Description("Plain text: headline, byline, paragraphs, a line or more each.")
            String text,

            @Description("A page of a news site; headline, day and paragraphs are taken from it.")
            String html) {}

    @Input("IngestArticleInput")
    @Description("An article that is to be read and kept.")
    public record IngestArticleInput(
            @NonNull @Description("The article itself.") ArticleContent content,

            @Description("Its headline, where the content has none or another.")
            String headline,

            @Description("Who wrote it, where the content does not say.")
            String byline,

            @Description(PUBLISHED_ON) LocalDate publishedOn,

            @Description(URL) String url,

            @Description(SOURCE) String source,

            @Description(Describe.NOTE) String note) {}

    @Input("UpdateArticleInput")
    @Description("What is to be different about an article. What is left out stays; what is null goes.")
    public record UpdateArticleInput(
            @Id @NonNull @Description("Which article.") String article,

            @Description(Describe.EXPECTED_VERSION) int expectedVersion,

            @Description("Its headline.") String headline,

            @Description("Who wrote it.") String byline,

            @Description("The agency or paper that signs.") String agency,

            @Description("Where it was written.") String place,

            @Description("The words under its photo.") String caption,

            @Description("Who took the photo.") String captionCredit,

            @Description(PUBLISHED_ON) LocalDate publishedOn,

            @Description(URL) String url,

            @Description(SOURCE) String source,

            @Description("ISO 639 code of its language; \"und\" where that cannot be told.")
            String language,

            @Description(Describe.NOTE) String note) {}

    @Input("DeleteArticleInput")
    @Description("An article that is to go.")
    public record DeleteArticleInput(
            @Id @NonNull @Description("Which article.") String article,

            @Description(Describe.EXPECTED_VERSION) int expectedVersion,

            @Description(Describe.NOTE) String note) {}
}
