package org.onrecord.api;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onrecord.access.Caller;
import org.onrecord.api.Corrections.Form;
import org.onrecord.curation.Complaint;
import org.onrecord.curation.Correction;
import org.onrecord.curation.Curation;
import org.onrecord.curation.Outcome;
import org.onrecord.graph.Graph;
import org.onrecord.graph.Operation;
import org.onrecord.graph.Payload;

/** Makes what a mutation asks for, and answers its payload from the graph by one statement. */
@Singleton
class Mutations {
    /** Where an object keeps what is answered beside the graph, by the names of fields; no client can name a key so. */
    static final String BESIDE = "/beside";

    private static final String INPUT = "input";
    private static final String INGEST = "ingestArticle";

    private final Curation curation;
    private final Graph graph;

    Mutations(Curation curation, Graph graph) {
        this.curation = curation;
        this.graph = graph;
    }

    /** The payload of one field of the mutation root, for graphql-java to take apart. */
    Map<String, Object> answer(DataFetchingEnvironment environment) {
        Caller caller = environment.getGraphQlContext().getOrDefault(Caller.class, Caller.ANYBODY);
        Payload payload = graph.payload(selected(environment), environment.getVariables());
        Budget budget = Objects.requireNonNull(environment.getGraphQlContext().get(Budget.class));
        budget.spend(payload.cost());
        Given input = new Given(environment.getArgument(INPUT));
        String name = environment.getField().getName();
        Done done = name.equals(INGEST) ? ingest(input, caller) : correct(Corrections.form(name), input, caller);
        Map<String, Object> answer = new JsonObject(Buffer.buffer(payload.answer(done.subjects()))).getMap();
        answer.put(BESIDE, done.beside());
        return answer;
    }

    /**
     * What came of it.
     *
     * @param subjects keys of what the payload shows, by its fields
     * @param beside what the payload says that is no row
     */
    private record Done(Map<String, UUID> subjects, Map<String, Object> beside) {}

    private Done correct(Form form, Given input, Caller caller) {
        Map<String, UUID> subjects = new HashMap<>();
        if (form.named() != null) {
            put(subjects, form.shows(), input.key(form.named(), form.kind()));
        }
        Correction correction = form.reader().apply(input);
        if (!input.complaints().isEmpty()) {
            return new Done(subjects, beside(input.complaints()));
        }
        Outcome outcome = curation.make(correction, caller, input.text("note"));
        put(subjects, "change", outcome.change());
        if (form.named() == null) {
            put(subjects, form.shows(), outcome.subject());
        }
        return new Done(subjects, beside(outcome.complaints()));
    }

    private Done ingest(Given input, Caller caller) {
        Arriving article = Arriving.of(input);
        Map<String, UUID> subjects = new HashMap<>();
        List<Complaint> complaints = input.complaints();
        boolean known = false;
        if (complaints.isEmpty()) {
            Outcome outcome = curation.ingest(article.text(), article.metadata(), caller, input.text("note"));
            complaints = outcome.complaints();
            known = complaints.isEmpty() && outcome.change() == null;
            put(subjects, "article", outcome.subject());
            put(subjects, "change", outcome.change());
        }
        Map<String, Object> beside = beside(complaints);
        beside.put("known", known);
        return new Done(subjects, beside);
    }

    private static void put(Map<String, UUID> subjects, String field, @Nullable UUID key) {
        if (key != null) {
            subjects.put(field, key);
        }
    }

    private static Map<String, Object> beside(List<Complaint> complaints) {
        return new HashMap<>(Map.of(
                "userErrors", complaints.stream().map(Mutations::userError).toList()));
    }

    private static Map<String, Object> userError(Complaint complaint) {
        List<String> path = new ArrayList<>(List.of(INPUT));
        path.addAll(complaint.field());
        return Map.of(
                BESIDE,
                Map.of(
                        "field",
                        path,
                        "message",
                        complaint.message(),
                        "code",
                        complaint.code().name()));
    }

    private static Operation selected(DataFetchingEnvironment environment) {
        return Operation.below(
                (GraphQLObjectType) GraphQLTypeUtil.unwrapAll(environment.getFieldType()),
                environment.getMergedField().getFields(),
                environment.getFragmentsByName(),
                environment.getGraphQLSchema());
    }
}
