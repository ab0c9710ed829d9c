package org.onrecord.api.schema;

import static org.onrecord.api.schema.Declared.answeredByGraph;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.onrecord.api.schema.Change.Edit;

/** What people changed, where it is asked for. */
@GraphQLApi
class HistoryFields {
    private static final String HISTORY = "What people changed in it, newest first.";

    @NonNull
    @Name("history")
    @Description("What people changed in it and in its quotes, newest first.")
    public ChangeConnection ofArticle(
            @Source Article article,
            @Description(Describe.FIRST) Integer first,
            @Description(Describe.AFTER) String after,
            @Description(Describe.LAST) Integer last,
            @Description(Describe.BEFORE) String before) {
        return answeredByGraph();
    }

    @NonNull
    @Name("history")
    @Description(HISTORY)
    public ChangeConnection ofActor(
            @Source Actor actor,
            @Description(Describe.FIRST) Integer first,
            @Description(Describe.AFTER) String after,
            @Description(Describe.LAST) Integer last,
            @Description(Describe.BEFORE) String before) {
        return answeredByGraph();
    }

    @NonNull
    @Name("history")
    @Description(HISTORY)
    public ChangeConnection ofQuote(
            @Source Quote quote,
            @Description(Describe.FIRST) Integer first,
            @Description(Describe.AFTER) String after,
            @Description(Describe.LAST) Integer last,
            @Description(Describe.BEFORE) String before) {
        return answeredByGraph();
    }

    @NonNull
    @Description("What it touched.")
    public List<@NonNull Edit> edits(@Source Change change, @Description(Describe.FIRST) Integer first) {
        return answeredByGraph();
    }
}
