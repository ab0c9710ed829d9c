package org.onrecord.api;

import io.vertx.core.http.ServerWebSocket;
import java.util.ArrayDeque;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.onrecord.live.News;

/**
 * Messages on their way to one client, in their order. A client that reads slowly has so much kept for it and no more.
 * On the event loop of its connection only.
 */
final class Outbox {
    private static final String END = "}}";

    private final ServerWebSocket socket;
    private final int most;
    private final BooleanSupplier crowded;
    private final ArrayDeque<Message> waiting = new ArrayDeque<>();
    private long characters;
    private boolean closed;

    /**
     * @param most characters that wait
     * @param crowded whether there is no room for more, whoever waits
     */
    Outbox(ServerWebSocket socket, int most, BooleanSupplier crowded) {
        this.socket = socket;
        this.most = most;
        this.crowded = crowded;
        socket.drainHandler(ready -> drain());
    }

    private record Message(String head, @Nullable News news) {
        int length() {
            return head.length() + (news == null ? 0 : news.data().length() + END.length());
        }

        String text() {
            return news == null ? head : head + news.data() + END;
        }

        void done() {
            if (news != null) {
                news.done();
            }
        }
    }

    /** False: the client reads too slowly. */
    boolean send(String message) {
        return send(new Message(message, null));
    }

    /** The same for a message that ends with news, which is let go once it is on its way. */
    boolean send(String head, News news) {
        return send(new Message(head, news));
    }

    private boolean send(Message message) {
        if (closed) {
            message.done();
            return true;
        }
        boolean room = waiting.isEmpty() || characters + message.length() <= most && !crowded.getAsBoolean();
        if (!room) {
            message.done();
            return false;
        }
        waiting.add(message);
        characters += message.length();
        drain();
        return true;
    }

    private void drain() {
        while (!closed && !waiting.isEmpty() && !socket.writeQueueFull()) {
            Message message = waiting.remove();
            characters -= message.length();
            socket.writeTextMessage(message.text());
            message.done();
        }
    }

    /** Forgets what waits, and takes no more. */
    void close() {
        closed = true;
        waiting.forEach(Message::done);
        waiting.clear();
    }
}
