package org.onrecord.api.schema;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.onrecord.api.schema.Actor.ActorKind;

/** What is said of actors. */
final class ActorInputs {
    private ActorInputs() {}

    @Input("UpdateActorInput")
    @Description("What is to be different in an actor. What is left out stays; what is null goes.")
    public record UpdateActorInput(
            @Id @NonNull @Description("Which actor.") String actor,

            @Description(Describe.EXPECTED_VERSION) int expectedVersion,

            @Description("The fullest name.") String name,

            @Description("What sort of actor it is.") ActorKind kind,

            @Description("What it is, in a few words.") String description,

            @Description("All that articles call it by name, at most 50.") @Nullable
            List<@NonNull String> aliases,

            @Description("All its offices, at most 50.") @Nullable
            List<@NonNull String> titles,

            @Description("What else articles call it, at most 50.") @Nullable
            List<@NonNull String> descriptions,

            @Id @Description("The actor it belongs to or speaks for.")
            String affiliation,

            @Description("ISO 3166-1 alpha-2 code, of a country.")
            String countryCode,

            @Description(Describe.NOTE) String note) {}

    @Input("MergeActorsInput")
    @Description("Two actors that are one.")
    public record MergeActorsInput(
            @Id @NonNull @Description("The actor that stays.")
            String survivor,

            @Description(Describe.EXPECTED_VERSION) int expectedVersion,

            @Id @NonNull @Description("The actor that goes; its id leads to the survivor from then on.")
            String duplicate,

            @Description("`version` of the duplicate as you saw it.")
            int expectedDuplicateVersion,

            @Description(Describe.NOTE) String note) {}
}
