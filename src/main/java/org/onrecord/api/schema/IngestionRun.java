package org.onrecord.api.schema;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@Description("The record of articles that came in from some sources, or were read again.")
public record IngestionRun(
        @Id @NonNull @Description(Describe.ID) String id,

        @NonNull @Description("Files, folders and addresses; \"-\" is standard input, \"archive\" what is stored.")
        List<@NonNull String> sources,

        @Description("Whether it reads what is stored again.")
        boolean again,

        @NonNull @Description("When it began.") Instant startedAt,

        @Description("When all sources were looked through; null: more items may come.")
        Instant listedAt,

        @Description("When the last item was done; null: it goes on, or waits for somebody to go on with it.")
        Instant endedAt,

        @Description("Items found so far, those that failed included.")
        int items,

        @Description("Items that became articles; of a run that reads again, articles in which something changed.")
        int kept,

        @Description(
                "Items whose text was in the archive; of a run that reads again, articles that stayed as they were.")
        int known,

        @Description("Items that became no article.") int failed,

        @Description("Quotes that a run which reads again has found anew.")
        int quotesAdded,

        @Description("Quotes that it has not found again.") int quotesRemoved,

        @Description("Quotes that it has found again otherwise: another speaker, another act, nearly the same words.")
        int quotesChanged,

        @Description("Quotes that stayed as they were.") int quotesKept,

        @NonNull @Description("How far its items have come, stage by stage.")
        List<@NonNull IngestionStage> stages)
        implements Node {

    @Description("A stage of a run.")
    public record IngestionStage(
            @NonNull @Description("Which one.") Stage stage,

            @Description("Items that have passed it.") int passed,

            @Description("Items that failed at it.") int failed) {}

    @Description("An item that became no article.")
    public record IngestionFailure(
            @NonNull @Description("The file, as it was found.")
            String file,

            @NonNull @Description("Where in the file: \"line 12\"; empty: all of it.")
            String at,

            @NonNull @Description("At which stage it failed.")
            Stage stage,

            @NonNull @Description("Why, in a line.") String reason) {}

    @Description("What is done with an item, in this order.")
    public enum Stage {
        @Description("It is found in its source.")
        SOURCE,
        @Description("What it says is read.")
        READING,
        @Description("That is kept in the archive.")
        KEEPING
    }
}
