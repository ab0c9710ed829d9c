package org.onrecord.reader;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * The addresses of the reader's pages. They are all one page, which reads from its address what to show; each says what
 * a browser may load and run in it.
 */
@Singleton
class Pages {
    /** Before every other handler: what is rerouted comes here a second time, by its new address. */
    private static final int ORDER = -10;

    private static final String PAGE = "/";
    private static final List<String> LISTS = List.of("/search", "/actors", "/topics", "/add");
    private static final List<String> THINGS = List.of("/article/:id", "/actor/:id", "/topic/:id", "/quote/:id");
    private static final String GRAPHIQL = "/graphiql/*";

    /** Nothing but our own; no script or style within the page. Lit makes its templates under a policy of that name. */
    private static final String READER =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none';"
                    + " require-trusted-types-for 'script'; trusted-types lit-html";

    /** GraphiQL's editor writes styles into the page, and its fonts come as data. */
    private static final String EDITOR = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none';"
            + " frame-ancestors 'none'";

    void listen(@Observes Router router) {
        router.get(PAGE).order(ORDER).handler(context -> guard(context, READER));
        router.get(GRAPHIQL).order(ORDER).handler(context -> guard(context, EDITOR));
        LISTS.forEach(path -> router.get(path).order(ORDER).handler(context -> context.reroute(PAGE)));
        THINGS.forEach(path -> router.get(path).order(ORDER).handler(context -> context.reroute(PAGE)));
    }

    /** The page names its scripts by what is in them: they may be kept for ever, the page itself must be asked for. */
    private static void guard(RoutingContext context, String policy) {
        HttpServerResponse response = context.response();
        response.putHeader("Content-Security-Policy", policy)
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Referrer-Policy", "same-origin");
        context.addHeadersEndHandler(end -> response.putHeader("Cache-Control", "no-cache"));
        context.next();
    }
}
