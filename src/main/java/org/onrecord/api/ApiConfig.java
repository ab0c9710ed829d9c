package org.onrecord.api;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What one request may cost. Each limit lets GraphiQL, Apollo and Relay live. */
@ConfigMapping(prefix = "onrecord.graphql")
interface ApiConfig {
    /** Bytes of a request's body, at most. */
    @WithDefault("1000000")
    int body();

    /** Words and signs of a document, at most; the introspection query of GraphiQL has 400. */
    @WithDefault("5000")
    int tokens();

    /** Fields inside fields, at most; the introspection query of GraphiQL has 13. */
    @WithDefault("20")
    int depth();

    /** Objects that an answer could hold if every page were full, at most. */
    @WithDefault("25000")
    long cost();

    /** How long the database may work on a request, in whole seconds. */
    @WithDefault("10s")
    Duration timeout();
}
