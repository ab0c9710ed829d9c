package org.onrecord.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smallrye.jwt.auth.principal.JWTParser;
import io.smallrye.jwt.build.Jwt;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.testsupport.FilledArchive;

/** Who somebody is, from what they show. */
@QuarkusTest
@WithTestResource(FilledArchive.class)
class AccessTest {
    @Inject
    Access access;

    @Inject
    Keys keys;

    @Inject
    Keyring keyring;

    @Inject
    Tokens tokens;

    @Inject
    JWTParser parser;

    @Inject
    Vertx vertx;

    private final String name = "desk " + UUID.randomUUID();

    @Test
    void whoShowsNothingMayRead() {
        assertThat(access.caller(null)).isEqualTo(Caller.ANYBODY);
        assertThat(access.caller("Basic dXNlcjpwYXNz")).isEqualTo(Caller.ANYBODY);
        ask(null).statusCode(200);
    }

    @Test
    void readingCanBeClosed() {
        Access closed = new Access(keyring, tokens, false);
        assertThatThrownBy(() -> closed.caller(null)).hasMessageContaining("Reading needs a key");
        assertThatThrownBy(() -> closed.caller("Basic dXNlcjpwYXNz")).isInstanceOf(Unauthenticated.class);
        String key = keys.create(name, Role.READER, null).orElseThrow();
        assertThat(closed.caller("Bearer " + key).role()).isEqualTo(Role.READER);
    }

    @Test
    void figuresAreForThoseWhoMayRead() throws Exception {
        given().get("/q/metrics").then().statusCode(200).body(containsString("jvm_"));
        Router router = Router.router(vertx);
        new MetricsDoor(new Access(keyring, tokens, false)).listen(router);
        router.get("/q/metrics").handler(context -> context.end("figures"));
        HttpServer closed = vertx.createHttpServer()
                .requestHandler(router)
                .listen(0, "localhost")
                .toCompletionStage()
                .toCompletableFuture()
                .get();
        try {
            String url = "http://localhost:" + closed.actualPort() + "/q/metrics";
            given().get(url)
                    .then()
                    .statusCode(401)
                    .header("WWW-Authenticate", containsString("Bearer"))
                    .body(containsString("Reading needs a key"));
            given().get(url + "/").then().statusCode(401);
            String key = keys.create(name, Role.READER, null).orElseThrow();
            given().header("Authorization", "Bearer " + key)
                    .get(url)
                    .then()
                    .statusCode(200)
                    .body(equalTo("figures"));
        } finally {
            closed.close();
        }
    }

    @Test
    void aKeyIsKnownByItsName() {
        String key = keys.create(name, Role.EDITOR, null).orElseThrow();
        assertThat(access.caller("Bearer " + key)).isEqualTo(new Caller(name, Role.EDITOR));
        assertThat(access.caller("bearer " + key)).isEqualTo(new Caller(name, Role.EDITOR));
        ask(key).statusCode(200).body("data.__typename", notNullValue());
    }

    @Test
    void keysThatAreNotInForceAreRefusedWithTheReason() throws SQLException {
        String revoked = keys.create(name, Role.ADMIN, null).orElseThrow();
        assertThat(keys.revoke(name)).isTrue();
        assertThat(keys.revoke(name)).isFalse();
        String expired = keys.create(name, Role.ADMIN, null).orElseThrow();
        try (Connection connection = FilledArchive.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("update access_key set created_at = now() - interval '2 h',"
                    + " expires_at = now() - interval '1 h' where revoked_at is null and name = '" + name + "'");
        }
        refused(revoked, "This key has been revoked.");
        refused(expired, "This key has expired.");
        refused(Secret.random(), "This key is not known here.");
        refused("orec_", "This key is not known here.");
        refused("orec_' or 1 = 1 --", "This key is not known here.");
    }

    @Test
    void theKeyOfDevModeOpensNothingElsewhere() {
        refused(ReadyKey.DEVELOPMENT, "This key is not known here.");
    }

    @Test
    void aNameStandsForOneKeyInForce() {
        assertThat(keys.create(name, Role.READER, null)).isPresent();
        assertThat(keys.create(name, Role.READER, null)).isEmpty();
        keys.revoke(name);
        assertThat(keys.create(name, Role.READER, null)).isPresent();
        assertThat(keys.list().stream().filter(key -> key.name().equals(name))).hasSize(2);
    }

    @Test
    void theLastUseIsKnownToTheHour() {
        String key = keys.create(name, Role.READER, null).orElseThrow();
        assertThat(listed().used()).isNull();
        access.caller("Bearer " + key);
        assertThat(listed().used()).isBetween(Instant.now().minusSeconds(3601), Instant.now());
    }

    @Test
    void tokensAreOffUntilAPublicKeyIsNamed() {
        Tokens off = new Tokens(parser, Optional.empty(), Optional.empty());
        String token = Jwt.upn("jo").groups("admin").sign();
        assertThatThrownBy(() -> off.holder(token)).hasMessageContaining("tokens are not accepted here");
    }

    @ParameterizedTest
    @CsvSource({"editor, EDITOR", "Admin, ADMIN", "offline_access, READER"})
    void aTokenTellsNameAndRole(String group, Role role) {
        String token = Jwt.upn("jo@example.org").groups(Set.of("desk", group)).sign();
        assertThat(access.caller("Bearer " + token)).isEqualTo(new Caller("jo@example.org", role));
    }

    @Test
    void tokensThatAreNotValidAreRefusedWithTheReason() {
        Instant past = Instant.now().minusSeconds(3600);
        String expired =
                Jwt.upn("jo").issuedAt(past).expiresAt(past.plusSeconds(60)).sign();
        String good = Jwt.upn("jo").groups("admin").sign();
        char[] changed = good.toCharArray();
        changed[good.indexOf('.') + 10] ^= 1;
        refused(expired, "This token has expired.");
        refused(String.valueOf(changed), "This token is not accepted here");
        refused(Jwt.upn("jo").groups("admin").signWithSecret("x".repeat(40)), "This token is not accepted here");
        refused("eyJhbGciOiJub25lIn0.eyJ1cG4iOiJqbyIsImdyb3VwcyI6WyJhZG1pbiJdfQ.", "This token is not accepted here");
        refused("x", "This token is not accepted here");
    }

    private Key listed() {
        return keys.list().stream()
                .filter(key -> key.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void refused(String credential, String why) {
        assertThatThrownBy(() -> access.caller("Bearer " + credential))
                .isInstanceOf(Unauthenticated.class)
                .hasMessageContaining(why);
        ask(credential)
                .statusCode(401)
                .header("WWW-Authenticate", containsString("Bearer"))
                .body("errors[0].extensions.code", equalTo("UNAUTHENTICATED"))
                .body("errors[0].message", containsString(why));
    }

    private static ValidatableResponse ask(@Nullable String credential) {
        var request = given().contentType("application/json").body("{\"query\": \"{ __typename }\"}");
        return (credential == null ? request : request.header("Authorization", "Bearer " + credential))
                .post("/graphql")
                .then();
    }
}
