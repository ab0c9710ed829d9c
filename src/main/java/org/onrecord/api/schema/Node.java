package org.onrecord.api.schema;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Interface;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

@Interface
@Description("Anything that has an id of its own and can be asked for by it: articles, actors, quotes, topics, runs.")
interface Node {
    @Id
    @Name("id") // else only getters count
    @NonNull
    @Description(Describe.ID)
    String id();
}
