package org.onrecord.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Who may do what. Tokens have settings of their own: {@code mp.jwt.verify.publickey.location} and its neighbours. */
@ConfigMapping(prefix = "onrecord.access")
interface AccessConfig {
    /** Whether anybody may read. Writing always needs a key or a token. */
    @WithDefault("true")
    boolean open();

    /** A key with the role admin that needs no command to be made, for containers; {@code orec_} and 43 characters. */
    Optional<String> key();

    /** How long a key is believed before it is looked up again: so long a revoked one still works. */
    @WithDefault("10s")
    Duration remembered();
}
