package org.onrecord.access;

import io.quarkus.logging.Log;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one key that is not in the database: that of the settings, or in dev mode one that everybody knows. */
@Singleton
class ReadyKey {
    static final String DEVELOPMENT = Secret.PREFIX + "development";
    static final Caller HOLDER = new Caller("ready key", Role.ADMIN);

    private final @Nullable String key;

    @Inject
    ReadyKey(AccessConfig config) {
        this(config.key(), LaunchMode.current() == LaunchMode.DEVELOPMENT);
    }

    ReadyKey(Optional<String> configured, boolean development) {
        this.key = configured.orElse(development ? DEVELOPMENT : null);
    }

    byte @Nullable [] hash() {
        return key == null ? null : Secret.hash(key);
    }

    void tell(@Observes StartupEvent event) {
        if (LaunchMode.current() == LaunchMode.DEVELOPMENT) {
            Log.infof("Dev mode: to write, send the header  Authorization: Bearer %s", key);
        }
    }

    /** As {@link Access#unfit}. */
    static Optional<String> unfit(String key) {
        if (DEVELOPMENT.equals(key)) {
            return Optional.of("onrecord.access.key is the key of dev mode, which everybody knows."
                    + " Leave the setting out, and make keys with: onrecord key create");
        }
        return Secret.isWellFormed(key)
                ? Optional.empty()
                : Optional.of(
                        "onrecord.access.key must be orec_ and 43 of A-Z a-z 0-9 _ -: 256 random bits in base64url.");
    }
}
