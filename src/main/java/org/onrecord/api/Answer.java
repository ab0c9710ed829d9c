package org.onrecord.api;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.onrecord.api.Budget.Cost;

/**
 * What goes back for a well-formed request.
 *
 * @param status under {@code application/graphql-response+json}; the older {@code application/json} knows 200 for all
 *     that is not the service's fault
 * @param body JSON in UTF-8
 */
record Answer(int status, Buffer body) {
    private static final Buffer BEFORE_DATA = Buffer.buffer("{\"data\":");

    /** What the graph answered, as it is. */
    static Answer data(byte[] data, Cost cost) {
        String end = ",\"extensions\":" + cost.json() + "}";
        return new Answer(
                200,
                Buffer.buffer(data.length + BEFORE_DATA.length() + end.length())
                        .appendBuffer(BEFORE_DATA)
                        .appendBytes(data)
                        .appendString(end));
    }

    /** What graphql-java answered. */
    static Answer of(ExecutionResult result, Cost cost) {
        JsonObject json = new JsonObject(result.toSpecification());
        if (!result.getErrors().isEmpty()) {
            JsonArray errors = new JsonArray();
            result.getErrors().forEach(error -> errors.add(json(error)));
            json.put("errors", errors);
        }
        return new Answer(
                result.isDataPresent()
                        ? 200
                        : status(Failure.of(result.getErrors().get(0)).code()),
                json.put("extensions", new JsonObject(cost.json())).toBuffer());
    }

    private static JsonObject json(GraphQLError error) {
        JsonObject json = Failure.of(error).json();
        return error.getPath() == null ? json : json.put("path", new JsonArray(error.getPath()));
    }

    static Answer failed(List<Failure> failures) {
        return failed(failures, new JsonObject());
    }

    /** Refused after its cost was known. */
    static Answer failed(Failure failure, Cost cost) {
        return failed(List.of(failure), new JsonObject().put("extensions", new JsonObject(cost.json())));
    }

    private static Answer failed(List<Failure> failures, JsonObject more) {
        JsonArray errors = new JsonArray();
        failures.forEach(failure -> errors.add(failure.json()));
        return new Answer(
                status(failures.get(0).code()),
                new JsonObject().put("errors", errors).mergeIn(more).toBuffer());
    }

    static Answer failed(Failure failure) {
        return failed(List.of(failure));
    }

    private static int status(Failure.Code code) {
        return switch (code) {
            case INTERNAL -> 500;
            case BUSY -> 503;
            case TIMEOUT -> 504;
            // as Apollo's servers: it is no mistake, the client sends the query next
            case PERSISTED_QUERY_NOT_FOUND -> 200;
            case NOT_ALLOWED -> 405;
            case UNAUTHENTICATED -> 401;
            case FORBIDDEN -> 403;
            default -> 400;
        };
    }
}
