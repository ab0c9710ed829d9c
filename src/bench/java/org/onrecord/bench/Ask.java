package org.onrecord.bench;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** One request. */
record Ask(HttpMethod method, String path, Buffer body) {
    /** As GraphQL clients ask. */
    static Ask graphql(String query, JsonObject variables) {
        return new Ask(
                HttpMethod.POST,
                "/graphql",
                new JsonObject().put("query", query).put("variables", variables).toBuffer());
    }

    /** As {@link Limit} wants it. */
    static Ask limit(String question, List<String> parameters) {
        String query = parameters.stream()
                .map(parameter -> "p=" + URLEncoder.encode(parameter, StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return new Ask(HttpMethod.GET, "/" + question + "?" + query, Buffer.buffer());
    }
}
