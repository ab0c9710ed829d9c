package org.onrecord.access;

import io.smallrye.jwt.auth.principal.JWTParser;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jose4j.jwt.consumer.InvalidJwtException;

/**
 * JSON Web Tokens of an identity provider. They are accepted once its public key is named, with MicroProfile JWT's
 * settings: {@code mp.jwt.verify.publickey.location} (a file or the provider's JWKS), {@code mp.jwt.verify.issuer},
 * {@code mp.jwt.verify.audiences}. Roles are among the claim {@code groups}; a token without one may read.
 */
@Singleton
class Tokens {
    private final JWTParser parser;
    private final boolean accepted;

    Tokens(
            JWTParser parser,
            @ConfigProperty(name = "mp.jwt.verify.publickey") Optional<String> key,
            @ConfigProperty(name = "mp.jwt.verify.publickey.location") Optional<String> location) {
        this.parser = parser;
        this.accepted = key.isPresent() || location.isPresent();
    }

    /** Whom this token names. */
    Caller holder(String token) {
        if (!accepted) {
            throw new Unauthenticated("This is no key (they begin with orec_), and tokens are not accepted here.");
        }
        try {
            JsonWebToken claims = parser.parse(token);
            return new Caller(Objects.requireNonNullElse(claims.getName(), "token"), role(claims.getGroups()));
        } catch (ParseException e) {
            throw new Unauthenticated(
                    isExpired(e)
                            ? "This token has expired."
                            : "This token is not accepted here: not signed by"
                                    + " whom it should be, not for this service, or no token at all.");
        }
    }

    private static Role role(Set<String> groups) {
        return Arrays.stream(Role.values())
                .filter(role -> groups.stream().anyMatch(role.name()::equalsIgnoreCase))
                .max(Comparator.naturalOrder())
                .orElse(Role.READER);
    }

    private static boolean isExpired(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidJwtException invalid) {
                return invalid.hasExpired();
            }
        }
        return false;
    }
}
