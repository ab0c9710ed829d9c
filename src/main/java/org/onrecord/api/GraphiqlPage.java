package org.onrecord.api;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * The page at {@code /graphiql}: ours, so that it opens with examples. Its scripts and styles are the extension's, which
 * lie under the same path.
 */
@Singleton
class GraphiqlPage {
    private static final String PATH = "/graphiql/";
    private static final Map<String, String> FILES = Map.of(
            "", "text/html",
            "index.html", "text/html",
            "start.js", "text/javascript",
            "article-page.graphql", "text/plain",
            "actors-with-quotes.graphql", "text/plain",
            "who-said-what.graphql", "text/plain");

    void listen(@Observes Router router) {
        FILES.forEach((name, type) -> {
            Buffer content = read(name.isEmpty() ? "index.html" : name);
            router.get(PATH + name).order(-1).handler(context -> send(context, type, content));
        });
    }

    private static void send(RoutingContext context, String type, Buffer content) {
        context.response().putHeader("Content-Type", type + "; charset=utf-8").end(content);
    }

    private static Buffer read(String name) {
        String resource = "web/graphiql/" + name;
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing from the program: " + resource);
            }
            return Buffer.buffer(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
