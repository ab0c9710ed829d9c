package org.onrecord.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onrecord.testsupport.FilledArchive;

/** Automatic persisted queries, as Apollo's clients speak. */
@QuarkusTest
@WithTestResource(FilledArchive.class)
class PersistedQueriesTest {
    /** No other test has asked it. */
    private final String query = "query Q" + UUID.randomUUID().toString().replace("-", "") + " { __typename }";

    private final String hash = PersistedQueries.hash(query);

    @Test
    void theHashIsEnoughOnceTheQueryWasSent() {
        Response unknown = post(null, 1, hash);
        assertThat(unknown.statusCode()).isEqualTo(200);
        assertThat(unknown.path("errors[0].message").toString()).isEqualTo("PersistedQueryNotFound");
        assertThat(unknown.path("errors[0].extensions.code").toString()).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
        assertThat(typeIn(post(query, 1, hash))).isEqualTo("Query");
        assertThat(typeIn(post(null, 1, hash))).isEqualTo("Query");
        assertThat(typeIn(get(hash))).isEqualTo("Query");
    }

    @Test
    void theHashMustBeThatOfTheQuery() {
        Response wrong = post(query, 1, "0".repeat(64));
        assertThat(wrong.path("errors[0].extensions.code").toString()).isEqualTo("BAD_INPUT");
        assertThat(post(null, 1, "0".repeat(64))
                        .path("errors[0].extensions.code")
                        .toString())
                .isEqualTo("PERSISTED_QUERY_NOT_FOUND");
    }

    @Test
    void whatIsNoQueryIsNotKept() {
        String invalid = query.replace("__typename", "nothing");
        String of = PersistedQueries.hash(invalid);
        assertThat(post(invalid, 1, of).path("errors[0].extensions.code").toString())
                .isEqualTo("BAD_INPUT");
        assertThat(post(null, 1, of).path("errors[0].extensions.code").toString())
                .isEqualTo("PERSISTED_QUERY_NOT_FOUND");
    }

    @Test
    void otherVersionsAreNotUnderstood() {
        assertThat(post(null, 2, hash).statusCode()).isEqualTo(400);
        assertThat(post(null, 1, null).statusCode()).isEqualTo(400);
    }

    private static Response post(@Nullable String query, int version, @Nullable String hash) {
        JsonObject body = new JsonObject().put("extensions", extensions(version, hash));
        return given().contentType("application/json")
                .body((query == null ? body : body.put("query", query)).toString())
                .post("/graphql");
    }

    private static Response get(String hash) {
        return given().queryParam("extensions", extensions(1, hash).toString()).get("/graphql");
    }

    private static JsonObject extensions(int version, @Nullable String hash) {
        return new JsonObject()
                .put("persistedQuery", new JsonObject().put("version", version).put("sha256Hash", hash));
    }

    private static String typeIn(Response response) {
        return response.path("data.__typename");
    }
}
