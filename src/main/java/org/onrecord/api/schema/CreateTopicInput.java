package org.onrecord.api.schema;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("CreateTopicInput")
@Description("A new topic.")
public record CreateTopicInput(
        @NonNull
        @Description("A noun phrase that names it: \"Ukraine crisis\". At most 200 characters; unlike all others.")
        String label,

        @Description("What is meant by it.") String description,

        @Description(Describe.NOTE) String note) {}
