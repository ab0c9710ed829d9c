package org.onrecord.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;

/** Knows whose a key is, mostly without asking the database. */
@Singleton
class Keyring {
    /** Unknown ones count too, and somebody may send many. */
    private static final int MOST_REMEMBERED = 10_000;

    private final Keys keys;
    private final ReadyKey ready;
    private final Clock clock;
    /** By the hash, so that a copy of the memory holds no keys. */
    private final Cache<String, Optional<Key>> remembered;

    @Inject
    Keyring(Keys keys, ReadyKey ready, Clock clock, AccessConfig config) {
        this(keys, ready, clock, config.remembered(), Ticker.systemTicker());
    }

    Keyring(Keys keys, ReadyKey ready, Clock clock, Duration remembered, Ticker ticker) {
        this.keys = keys;
        this.ready = ready;
        this.clock = clock;
        this.remembered = Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterWrite(remembered)
                .ticker(ticker)
                .build();
    }

    /** Who has this key. */
    Caller holder(String secret) {
        byte[] hash = Secret.hash(secret);
        if (ready.hash() != null && MessageDigest.isEqual(hash, ready.hash())) {
            return ReadyKey.HOLDER;
        }
        Key key = remembered
                .get(HexFormat.of().formatHex(hash), any -> keys.use(hash))
                .orElseThrow(() -> new Unauthenticated("This key is not known here."));
        if (key.revoked() != null) {
            throw new Unauthenticated("This key has been revoked.");
        }
        if (key.isExpired(clock.instant())) {
            throw new Unauthenticated("This key has expired.");
        }
        return new Caller(key.name(), key.role());
    }
}
