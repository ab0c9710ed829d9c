package org.onrecord.api;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.GraphQLException;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import io.quarkus.logging.Log;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
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
    private final Graph graph;
    private final GraphQL graphql;

    Executor(GraphQLSchema schema, Documents documents, Graph graph) {
        this.schema = schema;
        this.documents = documents;
        this.graph = graph;
        this.graphql = GraphQL.newGraphQL(schema)
                .defaultDataFetcherExceptionHandler(new FieldFailures())
                .build();
    }

    Answer answer(Request request, Caller caller) {
        try {
            Prepared prepared = documents.get(request.query());
            Ready ready = prepared.operation(request.operationName());
            if (ready != null && request.readOnly() && !ready.is(OperationDefinition.Operation.QUERY)) {
                return Answer.failed(new Failure(Failure.Code.NOT_ALLOWED, "GET is for queries only.", List.of()));
            }
            if (!prepared.errors().isEmpty()) {
                return Answer.failed(prepared.errors().stream().map(Failure::of).toList());
            }
            return ready == null ? Answer.failed(unknown(prepared, request)) : execute(ready, request, caller);
        } catch (Refusal refusal) {
            return Answer.failed(Failure.of(refusal));
        } catch (RuntimeException e) {
            return Answer.failed(broken(e));
        }
    }

    /**
     * Prepares a subscription.
     *
     * @return null where the request is none, or has errors that {@link #answer} tells
     * @throws Refusal where it asks for nonsense or too much
     */
    @Nullable
    Watch watch(Request request) {
        Prepared prepared = documents.get(request.query());
        Ready ready = prepared.operation(request.operationName());
        boolean subscribes = ready != null && ready.is(OperationDefinition.Operation.SUBSCRIPTION);
        return subscribes && ready.planned() != null ? graph.watch(ready.planned(), variables(ready, request)) : null;
    }

    private Answer execute(Ready ready, Request request, Caller caller) {
        if (ready.is(OperationDefinition.Operation.SUBSCRIPTION)) {
            return Answer.failed(Failure.badInput("Subscriptions are told over a WebSocket: graphql-transport-ws."));
        }
        Operation planned = ready.planned();
        if (planned == null) {
            return throughGraphqlJava(request, caller);
        }
        return Answer.data(graph.answer(planned, variables(ready, request)));
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
            Failure failure = e instanceof GraphQLError error ? Failure.of(error) : Failure.badInput(message(e));
            throw new Refusal(
                    Refusal.Code.BAD_INPUT,
                    failure.message(),
                    failure.locations().stream().findFirst().orElse(null));
        }
    }

    private Answer throughGraphqlJava(Request request, Caller caller) {
        ExecutionResult result = graphql.execute(ExecutionInput.newExecutionInput(request.query())
                .operationName(request.operationName())
                .variables(request.variables())
                .graphQLContext(context -> context.put(Caller.class, caller))
                .build());
        return new Answer(result.isDataPresent() ? 200 : 400, new JsonObject(result.toSpecification()).toBuffer());
    }

    private static Failure unknown(Prepared prepared, Request request) {
        return Failure.badInput(
                request.operationName() == null
                        ? "The document has " + prepared.operations().size()
                                + " operations; `operationName` must say which."
                        : "The document has no operation \"" + request.operationName() + "\".");
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
