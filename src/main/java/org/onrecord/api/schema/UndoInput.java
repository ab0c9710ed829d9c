package org.onrecord.api.schema;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("UndoInput")
@Description("A change that is to be taken back.")
public record UndoInput(
        @Id @NonNull @Description("Which change; `history` lists them.")
        String change,

        @Description(Describe.NOTE) String note) {}
