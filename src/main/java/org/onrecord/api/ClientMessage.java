package org.onrecord.api;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import org.jspecify.annotations.Nullable;
import org.onrecord.api.Request.Malformed;

/** What a client says by the protocol graphql-transport-ws. */
sealed interface ClientMessage {
    /** How long the id of an operation may be; who likes UUIDs needs 36. */
    int LONGEST_ID = 200;

    /** Wants to begin. */
    record Init(@Nullable JsonObject payload) implements ClientMessage {}

    /** Wants a pong. */
    record Ping(@Nullable JsonObject payload) implements ClientMessage {}

    /** Is there. */
    record Pong() implements ClientMessage {}

    /** Wants something answered or told. */
    record Subscribe(String id, Request request) implements ClientMessage {}

    /** Wants no more of it. */
    record Complete(String id) implements ClientMessage {}

    /**
     * Reads a message.
     *
     * @throws Malformed where it is none of the protocol, with what is wrong
     */
    static ClientMessage of(String text) throws Malformed {
        try {
            JsonObject json = new JsonObject(text);
            String type = Request.member(json, "type", String.class, "a string");
            return switch (String.valueOf(type)) {
                case "connection_init" -> new Init(payload(json));
                case "ping" -> new Ping(payload(json));
                case "pong" -> {
                    payload(json);
                    yield new Pong();
                }
                case "subscribe" -> {
                    JsonObject payload = payload(json);
                    if (payload == null) {
                        throw new Malformed("`payload` is missing.");
                    }
                    yield new Subscribe(id(json), Request.of(payload, false));
                }
                case "complete" -> new Complete(id(json));
                default -> throw new Malformed("There is no such type of message.");
            };
        } catch (DecodeException e) {
            throw new Malformed("A message must be a JSON object, and is not.");
        }
    }

    /** A message of ours that is about no operation. */
    static String typed(String type, @Nullable JsonObject payload) {
        JsonObject message = new JsonObject().put("type", type);
        return (payload == null ? message : message.put("payload", payload)).encode();
    }

    private static @Nullable JsonObject payload(JsonObject json) throws Malformed {
        return Request.member(json, "payload", JsonObject.class, "an object");
    }

    private static String id(JsonObject json) throws Malformed {
        String id = Request.member(json, "id", String.class, "a string");
        if (id == null || id.isEmpty() || id.length() > LONGEST_ID) {
            throw new Malformed("`id` must be a string of 1 to " + LONGEST_ID + " characters.");
        }
        return id;
    }
}
