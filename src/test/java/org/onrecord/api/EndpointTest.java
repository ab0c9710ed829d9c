package org.onrecord.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.testsupport.FilledArchive;

/** GraphQL over HTTP. */
@QuarkusTest
@WithTestResource(FilledArchive.class)
class EndpointTest {
    private static final String RESPONSE = "application/graphql-response+json";
    private static final String JSON = "application/json";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"query\": \"{ __typename }\"}             | 200 | 200",
                "{\"query\": \"{ nothing }\"}                | 400 | 200",
                "{\"query\": \"{\"}                          | 400 | 200",
                "{\"query\": \"{ quotes(first: 0) { totalCount } }\"} | 400 | 200",
                "{\"query\": \"query A { __typename } query B { __typename }\"} | 400 | 200",
                "{\"query\": 5}                              | 400 | 400",
                "{\"query\": \"{ __typename }\", \"variables\": []} | 400 | 400",
                "[]                                          | 400 | 400",
                "{                                           | 400 | 400",
            })
    void statusesOfPost(String body, int asResponse, int asJson) {
        given().contentType(JSON)
                .accept(RESPONSE)
                .body(body)
                .post("/graphql")
                .then()
                .statusCode(asResponse);
        given().contentType(JSON)
                .accept(JSON)
                .body(body)
                .post("/graphql")
                .then()
                .statusCode(asJson);
    }

    @Test
    void getIsForQueriesOnly() {
        given().queryParam("query", "{ __typename }").get("/graphql").then().statusCode(200);
        given().queryParam("query", "mutation { __typename }")
                .get("/graphql")
                .then()
                .statusCode(405)
                .header("Allow", "POST");
        given().delete("/graphql").then().statusCode(405).header("Allow", "GET, POST");
    }

    @Test
    void formsOfOtherSitesAreTurnedAway() {
        given().contentType("text/plain")
                .body("{\"query\": \"{ __typename }\"}")
                .post("/graphql")
                .then()
                .statusCode(415)
                .body("data", nullValue());
    }

    @Test
    void theClientChoosesTheType() {
        given().queryParam("query", "{ __typename }")
                .accept("*/*")
                .get("/graphql")
                .then()
                .contentType(startsWith(JSON));
        given().queryParam("query", "{ __typename }")
                .accept(RESPONSE + ", " + JSON + ";q=0.9")
                .get("/graphql")
                .then()
                .contentType(startsWith(RESPONSE));
        given().queryParam("query", "{ __typename }")
                .accept("image/png")
                .get("/graphql")
                .then()
                .statusCode(406);
    }

    @Test
    void aBodyCanBeTooLong() {
        given().contentType(JSON)
                .body("{\"query\": \"{ __typename }\", \"x\": \"" + "x".repeat(1_000_000) + "\"}")
                .post("/graphql")
                .then()
                .statusCode(413)
                .body("errors[0].extensions.code", equalTo("BAD_INPUT"));
    }

    @Test
    void aDocumentCanHaveTooManyTokens() {
        given().contentType(JSON)
                .accept(RESPONSE)
                .body("{\"query\": \"{" + " __typename".repeat(6_000) + "}\"}")
                .post("/graphql")
                .then()
                .statusCode(400)
                .body("errors[0].message", notNullValue());
    }

    @Test
    void graphiqlOpensWithExamplesAndNeedsNothingFromElsewhere() {
        String page = given().get("/graphiql/").then().statusCode(200).extract().asString();
        assertThat(page).contains("start.js").doesNotContain("http://", "https://");
        for (String file :
                new String[] {"start.js", "graphiql.min.js", "react.production.min.js", "graphiql.min.css"}) {
            given().get("/graphiql/" + file).then().statusCode(200);
        }
    }
}
