package org.onrecord.api;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.onrecord.access.Caller;

/**
 * {@code /graphql} by GraphQL over HTTP, in front of SmallRye's own handler, which answers 200 to everything.
 */
@Singleton
class Endpoint {
    private static final String PATH = "/graphql";
    /** After those who guard all paths (CORS, authentication), before the handlers of paths. */
    private static final int ORDER = -1;

    private final Executor executor;
    private final ApiConfig config;

    Endpoint(Executor executor, ApiConfig config) {
        this.executor = executor;
        this.config = config;
    }

    void listen(@Observes Router router) {
        router.route(PATH).order(ORDER).handler(this::admit);
        router.route(PATH)
                .order(ORDER)
                .handler(BodyHandler.create(false).setBodyLimit(config.body()))
                .failureHandler(this::refuseBody);
        router.route(PATH).order(ORDER).blockingHandler(this::answer, false);
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
            Answer answer = executor.answer(request, Caller.ANYBODY);
            send(context, type, type == null ? answer.status() : type.status(answer.status()), answer);
        } catch (Request.Malformed e) {
            refuse(context, 400, String.valueOf(e.getMessage()));
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
        if (status == 405) {
            context.response()
                    .putHeader("Allow", context.request().method().equals(HttpMethod.GET) ? "POST" : "GET, POST");
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
