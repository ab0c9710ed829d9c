package org.onrecord.testsupport;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Asks the running service. */
public final class GraphQLClient {
    private static final ObjectMapper JSON = new ObjectMapper();

    private GraphQLClient() {}

    /** The whole answer of the service, whatever it is. */
    public static Response post(String query, Map<String, Object> variables) {
        return given().contentType("application/json")
                .accept("application/graphql-response+json")
                .body(Map.of("query", query, "variables", variables))
                .post("/graphql");
    }

    /** What stands under {@code data}; fails where there are errors. */
    public static JsonNode ask(String query, Map<String, Object> variables) {
        Response response = post(query, variables);
        JsonNode answer = parse(response.asString());
        if (answer.has("errors") || !answer.has("data")) {
            throw new AssertionError(query + "\n" + variables + "\ngave " + response.asString());
        }
        return answer.get("data");
    }

    public static JsonNode ask(String query) {
        return ask(query, Map.of());
    }

    /** The first error that the service answers with. */
    public static JsonNode refused(String query, Map<String, Object> variables) {
        Response response = post(query, variables);
        JsonNode errors = parse(response.asString()).get("errors");
        if (errors == null || response.statusCode() != 400) {
            throw new AssertionError(query + "\nwas not refused but gave " + response.asString());
        }
        return errors.get(0);
    }

    public static JsonNode refused(String query) {
        return refused(query, Map.of());
    }

    /** A value made of maps, lists and what may stand in them. */
    public static JsonNode json(Object value) {
        return JSON.valueToTree(value);
    }

    public static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
