package org.onrecord.api;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request as GraphQL over HTTP has it.
 *
 * @param query null where the hash stands for it
 * @param hash SHA-256 of a persisted query, or what a registered one is called
 * @param readOnly whether it came by GET, and may not change anything
 */
record Request(
        @Nullable String query,
        @Nullable String hash,
        @Nullable String operationName,
        Map<String, Object> variables,
        boolean readOnly) {
    private static final int APOLLOS_VERSION = 1;

    /** From the body of a POST. */
    static Request of(@Nullable Buffer body) throws Malformed {
        return of(json(body == null ? "" : body.toString()), false);
    }

    /** From the parameters of a GET. */
    static Request of(MultiMap parameters) throws Malformed {
        JsonObject json = new JsonObject();
        for (String name : new String[] {"query", "operationName"}) {
            json.put(name, parameters.get(name));
        }
        for (String name : new String[] {"variables", "extensions"}) {
            String value = parameters.get(name);
            json.put(name, value == null || value.isEmpty() || value.equals("null") ? null : json(value));
        }
        return of(json, true);
    }

    static Request of(JsonObject json, boolean readOnly) throws Malformed {
        String query = member(json, "query", String.class, "a string");
        JsonObject extensions = member(json, "extensions", JsonObject.class, "an object");
        String hash = extensions == null ? null : hash(extensions);
        if (query == null && hash == null) {
            throw new Malformed("`query` is missing.");
        }
        String name = member(json, "operationName", String.class, "a string");
        JsonObject variables = member(json, "variables", JsonObject.class, "an object");
        return new Request(
                query,
                hash,
                name == null || name.isEmpty() ? null : name,
                variables == null ? Map.of() : variables.getMap(),
                readOnly);
    }

    private static @Nullable String hash(JsonObject extensions) throws Malformed {
        JsonObject persisted = member(extensions, "persistedQuery", JsonObject.class, "an object");
        if (persisted == null) {
            return null;
        }
        if (!Integer.valueOf(APOLLOS_VERSION).equals(persisted.getValue("version"))
                || !(persisted.getValue("sha256Hash") instanceof String hash)) {
            throw new Malformed("`persistedQuery` must have the `version` 1 and a `sha256Hash`.");
        }
        return hash;
    }

    static <T> @Nullable T member(JsonObject json, String name, Class<T> type, String wanted) throws Malformed {
        Object value = json.getValue(name);
        if (value != null && !type.isInstance(value)) {
            throw new Malformed("`" + name + "` must be " + wanted + ".");
        }
        return value == null ? null : type.cast(value);
    }

    private static JsonObject json(String text) throws Malformed {
        try {
            return new JsonObject(text);
        } catch (DecodeException e) {
            throw new Malformed("The request must be a JSON object, and is not.");
        }
    }

    /** It is no GraphQL request at all. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        Malformed(String message) {
            super(message, null, false, false);
        }
    }
}
