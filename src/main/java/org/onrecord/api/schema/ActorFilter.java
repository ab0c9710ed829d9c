package org.onrecord.api.schema;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.onrecord.api.schema.Actor.ActorKind;

@Input("ActorFilter")
@Description("Which actors.")
public record ActorFilter(
        @Description("Only those of these kinds.") @Nullable List<@NonNull ActorKind> kinds,

        @Description("Only those with a name or alias like this; \"stoltenburg\" finds Stoltenberg.")
        String nameLike,

        @Id @Description("Only those that belong to this actor.")
        String affiliation,

        @Description("Only the country with this code (ISO 3166-1 alpha-2).")
        String countryCode,

        @Description(Describe.NOT) ActorFilter not) {}
