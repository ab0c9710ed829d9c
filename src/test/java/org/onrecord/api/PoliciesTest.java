package org.onrecord.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onrecord.testsupport.FilledArchive;

/** Who runs the service may close paths by the framework's own means, and the endpoint stands behind them. */
@QuarkusTest
@WithTestResource(FilledArchive.class)
@TestProfile(PoliciesTest.Closed.class)
class PoliciesTest {
    @Test
    void aClosedPathAnswersNoQuestion() {
        given().contentType(ContentType.JSON)
                .body("{\"query\":\"{ __typename }\"}")
                .post("/graphql")
                .then()
                .statusCode(oneOf(401, 403));
    }

    @Test
    void aClosedPathOpensNoWebSocket() {
        given().header("Connection", "Upgrade")
                .header("Upgrade", "websocket")
                .header("Sec-WebSocket-Version", "13")
                .header("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==")
                .header("Sec-WebSocket-Protocol", "graphql-transport-ws")
                .get("/graphql")
                .then()
                .statusCode(oneOf(401, 403));
    }

    /** Its name is looked up by reflection. */
    public static final class Closed implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.http.auth.permission.closed.paths", "/graphql",
                    "quarkus.http.auth.permission.closed.policy", "deny");
        }
    }
}
