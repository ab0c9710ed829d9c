package org.onrecord.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Queries that clients name by their hash: automatic persisted queries, by Apollo's protocol, and registered ones. A
 * client sends the hash alone; where it is not known, it sends the query once with the hash.
 */
@Singleton
class PersistedQueries {
    /** Characters of all queries that are kept, at most. */
    private static final long CHARACTERS_KEPT = 8_000_000;

    private final Registered registered;
    private final Cache<String, String> kept = Caffeine.newBuilder()
            .maximumWeight(CHARACTERS_KEPT)
            .weigher((String hash, String query) -> query.length() + 200)
            .build();

    PersistedQueries(Registered registered) {
        this.registered = registered;
    }

    /** The query of a request; throws {@link Refused} where it is not known by its hash. */
    String text(Request request) {
        String hash = request.hash();
        String query = request.query();
        if (hash == null) {
            return Objects.requireNonNull(query, "a request has a query or a hash");
        }
        if (query == null) {
            String known = known(hash);
            if (known == null) {
                throw new Refused(Failure.Code.PERSISTED_QUERY_NOT_FOUND, "PersistedQueryNotFound");
            }
            return known;
        }
        if (registered.text(hash) == null && !hash(query).equals(hash)) {
            throw new Refused(Failure.Code.BAD_INPUT, "`sha256Hash` is not the SHA-256 of `query`.");
        }
        return query;
    }

    private @Nullable String known(String hash) {
        String text = registered.text(hash);
        return text == null ? kept.getIfPresent(hash) : text;
    }

    /** Remembers the query of a request, which is valid, under its hash. */
    void keep(Request request) {
        if (request.hash() != null && request.query() != null) {
            kept.put(request.hash(), request.query());
        }
    }

    /** SHA-256 in hexadecimal digits. */
    static String hash(String query) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(query.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
