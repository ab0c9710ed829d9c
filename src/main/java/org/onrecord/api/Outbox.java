package org.onrecord.api;

import io.vertx.core.http.ServerWebSocket;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;
import org.onrecord.live.Held;
import org.onrecord.live.News;

/**
 * Messages on their way to one client, in their order. A client that reads slowly has so much kept for it and no more.
 * On the event loop of its connection only.
 */
final class Outbox {
    private static final String END = "}}";

    private final ServerWebSocket socket;
    private final int most;
    private final Held held;
    private final ArrayDeque<Message> waiting = new ArrayDeque<>();
    private long characters;
    private boolean closed;

    /**
     * @param most characters that wait
     * @param held what is kept for all clients together
     */
    Outbox(ServerWebSocket socket, int most, Held held) {
        this.socket = socket;
        this.most = most;
        this.held = held;
        socket.drainHandler(ready -> drain());
    }

    private record Message(String head, @Nullable News news) {
        int length() {
            return head.length() + (news == null ? 0 : news.data().length() + END.length());
        }

        String text() {
            return news == null ? head : head + news.data() + END;
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
        held.add(message.head().length());
        if (closed) {
            letGo(message);
            return true;
        }
        boolean room = waiting.isEmpty() || characters + message.length() <= most && !held.isFull();
        if (!room) {
            letGo(message);
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
            letGo(message);
        }
    }

    private void letGo(Message message) {
        held.letGo(message.head().length());
        if (message.news() != null) {
            message.news().done();
        }
    }

    /** Forgets what waits, and takes no more. */
    void close() {
        closed = true;
        waiting.forEach(this::letGo);
        waiting.clear();
    }
}
