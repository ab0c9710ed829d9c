package org.onrecord.api;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import io.quarkus.logging.Log;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.onrecord.graph.Refusal;

/** What graphql-java says of a field that failed: what the client did wrong, or an id that the log has too. */
class FieldFailures implements DataFetcherExceptionHandler {
    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
            DataFetcherExceptionHandlerParameters failed) {
        Failure failure = failure(failed.getException());
        return CompletableFuture.completedFuture(DataFetcherExceptionHandlerResult.newResult(
                        GraphqlErrorBuilder.newError(failed.getDataFetchingEnvironment())
                                .message("%s", failure.message())
                                .extensions(Map.of("code", failure.code().name()))
                                .build())
                .build());
    }

    private static Failure failure(Throwable cause) {
        if (cause instanceof Refusal refusal) {
            return Failure.of(refusal);
        }
        if (cause instanceof GraphQLError error) {
            return Failure.of(error); // an input that graphql-java looks at no sooner: two members of a oneOf
        }
        String id = UUID.randomUUID().toString();
        Log.errorf(cause, "GraphQL field failed, %s", id);
        return Failure.internal(id);
    }
}
