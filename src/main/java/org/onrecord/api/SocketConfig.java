package org.onrecord.api;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much WebSockets may take. How long a message may be: {@code quarkus.http.websocket-server}. */
@ConfigMapping(prefix = "onrecord.graphql.socket")
interface SocketConfig {
    /** Connections at once. */
    @WithDefault("2000")
    int connections();

    /** Subscriptions and queries under way on one connection. */
    @WithDefault("100")
    int operations();

    /** Characters that wait for a client who reads slowly; beyond it the connection is closed with 1013. */
    @WithDefault("8000000")
    int waiting();

    /** How long a client may take to send {@code connection_init}. */
    @WithDefault("5s")
    Duration init();

    /** How often it is looked whether a client is still there. */
    @WithDefault("25s")
    Duration ping();
}
