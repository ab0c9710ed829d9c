package org.onrecord.api;

import graphql.schema.GraphQLSchema;
import io.agroal.api.AgroalDataSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import org.onrecord.access.Caller;

/** Executors with settings of their own, beside the one of the running service. */
final class Executors {
    private Executors() {}

    static Executor of(GraphQLSchema schema, AgroalDataSource archive, Map<String, String> settings) {
        ApiConfig config = config(settings);
        Registered registered = new Registered(config);
        return new Executor(
                schema,
                new Documents(schema, registered, config),
                new PersistedQueries(registered),
                new GraphProducer().graph(schema, archive, config),
                new Gate(config),
                config);
    }

    /** The defaults but for these, named without their prefix. */
    static ApiConfig config(Map<String, String> settings) {
        SmallRyeConfigBuilder builder =
                new SmallRyeConfigBuilder().addDiscoveredConverters().withMapping(ApiConfig.class);
        settings.forEach((name, value) -> builder.withDefaultValue("onrecord.graphql." + name, value));
        return builder.build().getConfigMapping(ApiConfig.class);
    }

    static Answer ask(Executor executor, JsonObject request, Caller caller) {
        try {
            return executor.answer(Request.of(request.toBuffer()), caller);
        } catch (Request.Malformed e) {
            throw new AssertionError(e);
        }
    }

    static Answer ask(Executor executor, String query) {
        return ask(executor, new JsonObject().put("query", query), Caller.ANYBODY);
    }

    /** The code of the first error; "none" where there is none. */
    static String code(Answer answer) {
        JsonObject json = answer.body().toJsonObject();
        return json.containsKey("errors")
                ? json.getJsonArray("errors")
                        .getJsonObject(0)
                        .getJsonObject("extensions")
                        .getString("code")
                : "none";
    }
}
