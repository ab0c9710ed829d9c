package org.onrecord.api.schema;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@Description("What a person changed in the archive.")
record Change(
        @Id @NonNull @Description(Describe.ID) String id,

        @NonNull @Description("What sort of change.") ChangeKind kind,

        @NonNull @Description("Who made it.") String madeBy,

        @NonNull @Description("When.") Instant madeAt,

        @Description("Why, in the words of who made it.") String note,

        @Description("What it is about; null where that is gone since.")
        Node subject,

        @Description("The change that this one takes back.") Change undoes,

        @Description("The change that took this one back; null where it stands.")
        Change undoneBy,

        @Description("Of what an undo should have put back, how many rows it left since they had been changed later.")
        int kept)
        implements Node {

    @Description("What sort of change a person made.")
    enum ChangeKind {
        @Description("An article came in.")
        INGEST_ARTICLE,
        @Description("What is known of an article was put right.")
        UPDATE_ARTICLE,
        @Description("An article was deleted.")
        DELETE_ARTICLE,
        @Description("A quote was put right, confirmed or rejected.")
        CORRECT_QUOTE,
        @Description("A quote was added.")
        ADD_QUOTE,
        @Description("Topics were put on a quote or taken off it.")
        TAG_QUOTE,
        @Description("Two actors became one.")
        MERGE_ACTORS,
        @Description("An actor was put right.")
        UPDATE_ACTOR,
        @Description("A topic was made.")
        CREATE_TOPIC,
        @Description("A change was taken back.")
        UNDO
    }

    @Description("One thing that a change touched.")
    record Edit(
            @NonNull @Description("What sort of thing.") EditedThing thing,

            @Id @Description("Its id, where it is an article, an actor, a quote or a topic.")
            String id,

            @NonNull @Description("What is different in it, by name.")
            List<@NonNull EditedField> fields) {}

    @Description("What sort of thing was touched.")
    enum EditedThing {
        @Description("An article.")
        ARTICLE,
        @Description("A paragraph of an article.")
        PARAGRAPH,
        @Description("An actor.")
        ACTOR,
        @Description("Where the id and the identity of a merged actor lead.")
        ACTOR_REDIRECT,
        @Description("A mention of an actor.")
        MENTION,
        @Description("A quote.")
        QUOTE,
        @Description("A topic of a quote.")
        QUOTE_TOPIC,
        @Description("A topic.")
        TOPIC,
        @Description("A topic of an article.")
        ARTICLE_TOPIC,
        @Description("That the text of a deleted article does not come in again by itself.")
        DELETED_TEXT
    }

    @Description("A field that is different.")
    record EditedField(
            @NonNull @Description("Its name, as it is stored: \"speakerId\".")
            String name,

            @Description("Its value before; null where there was none.")
            String before,

            @Description("Its value after; null where there is none.")
            String after) {}

    @Description("What was wrong with the input of a mutation.")
    record UserError(
            @NonNull @Description("Path to what is wrong: [\"input\", \"content\", \"1\"].")
            List<@NonNull String> field,

            @NonNull @Description("What is wrong and how to mend it.")
            String message,

            @NonNull @Description("What sort of wrong, for programs.")
            UserErrorCode code) {}

    @Description("What sort of wrong an input is.")
    enum UserErrorCode {
        @Description("It cannot be what it is: empty, outside the text, contradicting itself.")
        BAD_VALUE,
        @Description("Longer than it may be.")
        TOO_LONG,
        @Description("More than there may be.")
        TOO_MANY,
        @Description("There is no such thing.")
        NOT_FOUND,
        @Description("Somebody else was quicker. The payload shows what is there now.")
        CONFLICT,
        @Description("It is there already. The payload shows it.")
        TAKEN,
        @Description("The change has been taken back before.")
        ALREADY_UNDONE,
        @Description("What has happened since builds on the change.")
        BUILT_UPON,
        @Description("This sort of change cannot be taken back.")
        NOT_UNDOABLE,
        @Description("It takes another role.")
        FORBIDDEN
    }
}
