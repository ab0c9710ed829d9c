package org.onrecord.api;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.language.SourceLocation;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.graph.Refusal;

/**
 * Why a request has no answer: an entry of {@code errors}.
 *
 * @param code for programs, as {@code extensions.code}
 * @param message for people
 */
record Failure(Code code, String message, List<SourceLocation> locations) {
    /** What went wrong, and whose fault it is. */
    enum Code {
        BAD_INPUT,
        TOO_COMPLEX,
        TOO_DEEP,
        TIMEOUT,
        BUSY,
        PERSISTED_QUERY_NOT_FOUND,
        NOT_ALLOWED,
        UNAUTHENTICATED,
        FORBIDDEN,
        INTERNAL
    }

    static Failure badInput(String message) {
        return of(Code.BAD_INPUT, message);
    }

    static Failure of(Code code, String message) {
        return new Failure(code, message, List.of());
    }

    static Failure of(GraphQLError error) {
        List<SourceLocation> locations = error.getLocations();
        // graphql-java puts the name of the rule and the path before the sentence
        String message = error.getMessage().replaceFirst("^Validation error \\(\\w+(@\\[[^]]*])?\\) : ", "");
        return new Failure(code(error), message, locations == null ? List.of() : locations);
    }

    private static Code code(GraphQLError error) {
        Map<String, Object> extensions = error.getExtensions();
        if (extensions != null && extensions.get("code") instanceof String told) {
            return Code.valueOf(told); // FieldFailures knew
        }
        if (error.getErrorType() == ErrorType.NullValueInNonNullableField) {
            return Code.INTERNAL;
        }
        return error instanceof BadFaithIntrospectionError ? Code.TOO_COMPLEX : Code.BAD_INPUT;
    }

    static Failure of(Refusal refusal) {
        return new Failure(Code.valueOf(refusal.code().name()), refusal.getMessage(), listed(refusal.location()));
    }

    /** Tells nothing but an id that the log has too. */
    static Failure internal(String id) {
        return new Failure(Code.INTERNAL, "Something broke here; the log has it under " + id + ".", List.of());
    }

    private static List<SourceLocation> listed(@Nullable SourceLocation location) {
        return location == null ? List.of() : List.of(location);
    }

    JsonObject json() {
        JsonObject json = new JsonObject().put("message", message);
        if (!locations.isEmpty()) {
            JsonArray places = new JsonArray();
            locations.forEach(place ->
                    places.add(new JsonObject().put("line", place.getLine()).put("column", place.getColumn())));
            json.put("locations", places);
        }
        return json.put("extensions", new JsonObject().put("code", code.name()));
    }
}
