package org.onrecord.access;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** {@code /q/metrics} is for those who may read: its figures tell how much is read, and of what. */
@Singleton
class MetricsDoor {
    private static final String PATH = "/q/metrics*";
    /** Before the handlers of paths. */
    private static final int ORDER = -1;

    private final Access access;

    MetricsDoor(Access access) {
        this.access = access;
    }

    void listen(@Observes Router router) {
        router.route(PATH).order(ORDER).blockingHandler(this::admit, false);
    }

    private void admit(RoutingContext context) {
        try {
            access.caller(context.request().getHeader("Authorization"));
            context.next();
        } catch (Unauthenticated e) {
            context.response()
                    .setStatusCode(401)
                    .putHeader("WWW-Authenticate", "Bearer realm=\"On Record\"")
                    .end(e.getMessage());
        }
    }
}
