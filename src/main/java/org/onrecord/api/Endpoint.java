package org.onrecord.api;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.onrecord.access.Access;
import org.onrecord.access.Caller;
import org.onrecord.access.Unauthenticated;

/**
 * {@code /graphql} by GraphQL over HTTP, in front of SmallRye's own handler, which answers 200 to everything.
 *
 * <p>Pages of other sites can do no harm through a visitor's browser. What they can send without asking first (forms,
 * GET) is no JSON and is refused, or is a query: it changes nothing, and the page cannot read the answer. Whoever may
 * write shows it by a header, which no browser adds by itself.
 */
@Singleton
class Endpoint {
    private static final String PATH = "/graphql";
    /** After CORS (-300), authentication (-200) and authorization (-100, added earlier), before SmallRye's handler (-99). */
    static final int ORDER = -100;

    private final Executor executor;
    private final Access access;
    private final ApiConfig config;

    Endpoint(Executor executor, Access access, ApiConfig config) {
        this.executor = executor;
        this.access = access;
        this.config = config;
    }

    /** Behind {@link SocketEndpoint}, which takes what is to become a WebSocket. */
    void listen(@Observes @Priority(SocketEndpoint.PRIORITY + 1) StartupEvent started, Router router) {
        router.route(PATH).order(ORDER).handler(this::admit);
        router.route(PATH)
                .order(ORDER)
                .handler(BodyHandler.create(false).setBodyLimit(config.body()))
                .failureHandler(this::refuseBody);
        router.route(PATH).order(ORDER).blockingHandler(this::answer, false);
        if (!config.introspection()) {
            router.route(PATH + "/schema.graphql").order(ORDER).handler(context -> context.fail(404));
        }
    }

    /** Looks at the head of a request only. */
    private void admit(RoutingContext context) {
        HttpServerRequest request = context.request();
        boolean post = request.method().equals(HttpMethod.POST);
        if (!post && !request.method().equals(HttpMethod.GET)) {
            request.response().putHeader("Allow", "GET, POST");
            refuse(context, 405, "Send GET or POST.");
        } else if (accepted(context) == null) {
            refuse(context, 406, "Answers are application/graphql-response+json or application/json.");
        } else if (post && !MediaType.isJson(request.headers())) {
            refuse(context, 415, "Send application/json.");
        } else {
            context.next();
        }
    }

    private void answer(RoutingContext context) {
        MediaType type = accepted(context);
        try {
            Request request = context.request().method().equals(HttpMethod.GET)
                    ? Request.of(context.queryParams())
                    : Request.of(context.body().buffer());
            Caller caller = access.caller(context.request().getHeader("Authorization"));
            Answer answer = executor.answer(request, caller);
            send(context, type, type == null ? answer.status() : type.status(answer.status()), answer);
        } catch (Request.Malformed e) {
            refuse(context, 400, String.valueOf(e.getMessage()));
        } catch (Unauthenticated e) {
            Answer refusal = Answer.failed(Failure.of(Failure.Code.UNAUTHENTICATED, e.getMessage()));
            send(context, type, refusal.status(), refusal);
        } catch (RuntimeException e) { // the keys, say, cannot be asked for
            Answer failure = Answer.failed(Executor.broken(e));
            send(context, type, failure.status(), failure);
        }
    }

    private void refuseBody(RoutingContext context) {
        if (context.statusCode() == 413) {
            refuse(context, 413, "A request is at most " + config.body() + " bytes long.");
        } else {
            context.next();
        }
    }

    private static void refuse(RoutingContext context, int status, String message) {
        send(context, accepted(context), status, Answer.failed(Failure.badInput(message)));
    }

    private static void send(RoutingContext context, @Nullable MediaType type, int status, Answer answer) {
        if (status == 503) {
            context.response().putHeader("Retry-After", "1");
        } else if (status == 405) {
            context.response()
                    .putHeader("Allow", context.request().method().equals(HttpMethod.GET) ? "POST" : "GET, POST");
        } else if (status == 401) {
            context.response().putHeader("WWW-Authenticate", "Bearer realm=\"On Record\"");
        }
        context.response()
                .setStatusCode(status)
                .putHeader("Content-Type", (type == null ? MediaType.JSON : type).toString())
                .end(answer.body());
    }

    private static @Nullable MediaType accepted(RoutingContext context) {
        return MediaType.accepted(context.parsedHeaders().accept());
    }
}
