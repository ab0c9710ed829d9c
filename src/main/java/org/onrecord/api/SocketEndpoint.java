package org.onrecord.api;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Future;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** {@code /graphql} by WebSocket, in front of SmallRye's own handler. */
@Singleton
class SocketEndpoint {
    private static final String PATH = "/graphql";
    /** Among those who add handlers. */
    static final int PRIORITY = 1;

    private final Conversation conversation;
    private final SocketConfig config;
    private final boolean corsDecides;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    SocketEndpoint(
            Conversation conversation,
            SocketConfig config,
            @ConfigProperty(name = "quarkus.http.cors.enabled", defaultValue = "false") boolean corsDecides) {
        this.conversation = conversation;
        this.config = config;
        this.corsDecides = corsDecides;
    }

    void listen(@Observes @Priority(PRIORITY) StartupEvent started, Router router) {
        router.route(PATH).order(Endpoint.ORDER).handler(this::upgrade);
    }

    private void upgrade(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!"websocket".equalsIgnoreCase(request.getHeader("Upgrade"))) {
            context.next();
        } else if (!corsDecides && isForeign(request)) {
            context.response().setStatusCode(403).end("Other origins have to be named in quarkus.http.cors.origins.");
        } else if (open.size() >= config.connections()) {
            context.response().setStatusCode(503).putHeader("Retry-After", "10").end("Too many connections.");
        } else {
            Future<ServerWebSocket> upgraded = request.toWebSocket();
            upgraded.onSuccess(socket -> open(socket, context)).onFailure(context::fail);
        }
    }

    /** A page of another site; browsers ask it no permission for WebSockets, as they do for requests. */
    private static boolean isForeign(HttpServerRequest request) {
        String origin = request.getHeader("Origin");
        return origin != null && !origin.replaceFirst("^[a-z]+://", "").equalsIgnoreCase(request.getHeader("Host"));
    }

    private void open(ServerWebSocket socket, RoutingContext context) {
        Socket connection = new Socket(socket, context.vertx(), conversation, config);
        open.add(connection);
        connection.open(() -> open.remove(connection));
    }

    void stop(@Observes ShutdownEvent event) {
        open.forEach(connection ->
                connection.onEventLoop(() -> connection.close(CloseCode.GOING_AWAY, "The service stops")));
    }
}
