package org.onrecord.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Talks graphql-transport-ws with the running service, message by message. */
public final class SocketClient implements AutoCloseable, WebSocket.Listener {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final int PATIENCE_S = 20;

    private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
    private final CompletableFuture<String> end = new CompletableFuture<>();
    private final StringBuilder partial = new StringBuilder();
    private final boolean reads;
    private WebSocket socket;

    private SocketClient(boolean reads) {
        this.reads = reads;
    }

    /** A connection over which nothing has been said. */
    public static SocketClient connect() {
        return connect("graphql-transport-ws", true);
    }

    /** A connection that is initialised. */
    public static SocketClient open() {
        SocketClient client = connect();
        client.say("{'type':'connection_init'}");
        client.hear("connection_ack");
        return client;
    }

    /** A connection to this port, initialised by somebody who shows a key. */
    public static SocketClient open(int port, String key) {
        SocketClient client = connect(port, "graphql-transport-ws", true);
        client.say("{'type':'connection_init','payload':{'Authorization':'Bearer " + key + "'}}");
        client.hear("connection_ack");
        return client;
    }

    /** With another protocol, or such that nothing is read from it. */
    public static SocketClient connect(String protocol, boolean reads) {
        return connect(RestAssured.port, protocol, reads);
    }

    private static SocketClient connect(int port, String protocol, boolean reads) {
        SocketClient client = new SocketClient(reads);
        client.socket = HTTP.newWebSocketBuilder()
                .subprotocols(protocol)
                .buildAsync(URI.create("ws://localhost:" + port + "/graphql"), client)
                .join();
        return client;
    }

    /** Sends a message, written with single quotes; {@link #end} tells whether it did not get through. */
    public void say(String message) {
        socket.sendText(message.replace('\'', '"'), true)
                .handle((sent, broken) -> sent)
                .join();
    }

    public void sayBytes(byte[] bytes) {
        socket.sendBinary(ByteBuffer.wrap(bytes), true).join();
    }

    /** Asks for something, to be answered or told under this id. */
    public void subscribe(String id, String query, Map<String, Object> variables) {
        JsonNode request = GraphQLClient.json(
                Map.of("id", id, "type", "subscribe", "payload", Map.of("query", query, "variables", variables)));
        socket.sendText(request.toString(), true).join();
    }

    /** Subscribes, and waits until what happens is told. */
    public void watch(String id, String query, Map<String, Object> variables) {
        subscribe(id, query, variables);
        subscribe("begun", "{ __typename }", Map.of());
        hear("next");
        hear("complete");
    }

    /** The next message, which must be of this type. */
    public JsonNode hear(String type) {
        JsonNode message = poll(PATIENCE_S);
        if (message == null || !message.path("type").asText().equals(type)) {
            throw new AssertionError("no " + type + " but " + message + ", end: " + end.getNow("none"));
        }
        return message;
    }

    /** What the next message of a subscription has as {@code data}. */
    public JsonNode told() {
        JsonNode payload = hear("next").get("payload");
        if (payload.has("errors")) {
            throw new AssertionError(payload);
        }
        return payload.get("data");
    }

    /** The next message, or null where none comes in time. */
    public JsonNode poll(int seconds) {
        try {
            return messages.poll(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets a client that reads nothing by itself read so many messages. */
    public void takes(long count) {
        socket.request(count);
    }

    /** How many messages have come and were not asked for yet. */
    public int heard() {
        return messages.size();
    }

    /** How the service closed the connection: code and reason. */
    public String end() {
        return end.orTimeout(PATIENCE_S, TimeUnit.SECONDS).join();
    }

    @Override
    public void onOpen(WebSocket opened) {
        if (reads) {
            opened.request(1);
        }
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        partial.append(data);
        if (last) {
            messages.add(GraphQLClient.parse(partial.toString()));
            partial.setLength(0);
        }
        if (reads || !last) {
            from.request(1);
        }
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket closed, int code, String reason) {
        end.complete(code + " " + reason);
        return null;
    }

    @Override
    public void onError(WebSocket broken, Throwable cause) {
        end.complete("broken: " + cause);
    }

    @Override
    public void close() {
        socket.abort();
    }
}
