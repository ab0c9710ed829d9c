package org.onrecord.api;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.GraphQLException;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import io.quarkus.logging.Log;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.onrecord.access.Caller;
import org.onrecord.api.Prepared.Ready;
import org.onrecord.graph.Graph;
import org.onrecord.graph.Operation;
import org.onrecord.graph.Refusal;
import org.onrecord.graph.Watch;

/** Answers requests: questions to the archive through the graph, questions to the schema through graphql-java. */
@Singleton
class Executor {
    private final GraphQLSchema schema;
    private final Documents documents;
    private final PersistedQueries persisted;
    private final Graph graph;
    private final Gate gate;
    private final ApiConfig config;
    private final GraphQL graphql;

    @Inject
    Executor(
            GraphQLSchema schema,
            PlannedFields fields,
            Documents documents,
            PersistedQueries persisted,
            Graph graph,
            Gate gate,
            ApiConfig config) {
        this(fields.behind(schema), documents, persisted, graph, gate, config);
    }

    /** With a schema whose fields are answered as it says. */
    Executor(
            GraphQLSchema schema,
            Documents documents,
            PersistedQueries persisted,
            Graph graph,
            Gate gate,
            ApiConfig config) {
        this.schema = schema;
        this.documents = documents;
        this.persisted = persisted;
        this.graph = graph;
        this.gate = gate;
        this.config = config;
        this.graphql = GraphQL.newGraphQL(schema)
                .preparsedDocumentProvider((input, parse) -> CompletableFuture.completedFuture(prepared(input)))
                .defaultDataFetcherExceptionHandler(new FieldFailures())
                .build();
    }

    Answer answer(Request request, Caller caller) {
        Budget budget = new Budget(config.cost(), gate);
        try {
            return answer(request, caller, budget);
        } catch (Refused refused) {
            return Answer.failed(refused.failures());
        } catch (Refusal refusal) {
            return Answer.failed(Failure.of(refusal), budget.cost());
        } catch (RuntimeException e) {
            return Answer.failed(List.of(broken(e)));
        }
    }

    /**
     * Prepares a subscription.
     *
     * @return null where the request is none and is to be answered
     * @throws Refused where it is not well-formed or not allowed
     * @throws Refusal where it asks for nonsense or too much
     */
    @Nullable
    Watch watch(Request request, Caller caller) {
        Ready ready = ready(persisted.text(request), request, caller);
        return ready.is(OperationDefinition.Operation.SUBSCRIPTION)
                ? graph.watch(Objects.requireNonNull(ready.planned()), variables(ready, request), config.cost())
                : null;
    }

    private Answer answer(Request request, Caller caller, Budget budget) {
        String query = persisted.text(request);
        Ready ready = ready(query, request, caller);
        if (ready.is(OperationDefinition.Operation.SUBSCRIPTION)) {
            throw new Refused(Failure.Code.BAD_INPUT, "Subscriptions are told over a WebSocket: graphql-transport-ws.");
        }
        Operation planned = ready.planned();
        if (planned == null) {
            return throughGraphqlJava(query, ready, request, caller, budget);
        }
        byte[] data = budget.answer(graph.ask(planned, variables(ready, request)));
        return Answer.data(data, budget.cost());
    }

    /** The operation that is meant, where it is well-formed and allowed. */
    private Ready ready(String query, Request request, Caller caller) {
        Prepared prepared = documents.get(query);
        Ready ready = prepared.operation(request.operationName());
        if (ready != null && request.readOnly() && !ready.is(OperationDefinition.Operation.QUERY)) {
            throw new Refused(Failure.Code.NOT_ALLOWED, "GET is for queries only.");
        }
        if (!prepared.errors().isEmpty()) {
            throw new Refused(prepared.errors());
        }
        persisted.keep(request);
        if (ready == null) {
            throw new Refused(Failure.Code.BAD_INPUT, unknown(prepared, request));
        }
        check(ready, request, caller);
        return ready;
    }

    /** Refuses what may be well-formed and is not allowed. */
    private void check(Ready ready, Request request, Caller caller) {
        if (ready.is(OperationDefinition.Operation.MUTATION)) {
            Permissions.check(ready.roots(), caller);
        }
        if (ready.asksSchema() && !config.introspection()) {
            throw new Refused(Failure.Code.FORBIDDEN, "The schema cannot be asked for here.");
        }
        Variables.check(request.variables(), config);
    }

    private Map<String, Object> variables(Ready ready, Request request) {
        try {
            return ValuesResolver.coerceVariableValues(
                            schema,
                            ready.definition().getVariableDefinitions(),
                            RawVariables.of(request.variables()),
                            GraphQLContext.getDefault(),
                            Locale.ENGLISH)
                    .toMap();
        } catch (GraphQLException e) {
            throw new Refused(
                    List.of(e instanceof GraphQLError error ? Failure.of(error) : Failure.badInput(message(e))));
        }
    }

    private Answer throughGraphqlJava(String query, Ready ready, Request request, Caller caller, Budget budget) {
        ExecutionInput input = ExecutionInput.newExecutionInput(query)
                .operationName(request.operationName())
                .variables(request.variables())
                .graphQLContext(context -> context.put(Document.class, ready.document())
                        .put(Caller.class, caller)
                        .put(Budget.class, budget))
                .build();
        return Answer.of(graphql.execute(input), budget.cost());
    }

    /** What was parsed and validated here is neither again. */
    private static PreparsedDocumentEntry prepared(ExecutionInput input) {
        Document document = input.getGraphQLContext().get(Document.class);
        return new PreparsedDocumentEntry(Objects.requireNonNull(document));
    }

    private static String unknown(Prepared prepared, Request request) {
        return request.operationName() == null
                ? "The document has " + prepared.operations().size() + " operations; `operationName` must say which."
                : "The document has no operation \"" + request.operationName() + "\".";
    }

    /** For what is nobody's fault but ours. */
    static Failure broken(Throwable e) {
        String id = UUID.randomUUID().toString();
        Log.errorf(e, "GraphQL request failed, %s", id);
        return Failure.internal(id);
    }

    private static String message(@Nullable Throwable e) {
        return e == null || e.getMessage() == null ? "Variables are not as declared." : e.getMessage();
    }
}
