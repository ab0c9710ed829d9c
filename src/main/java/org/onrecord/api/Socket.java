package org.onrecord.api;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ServerWebSocket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.access.Unauthenticated;
import org.onrecord.api.ClientMessage.Complete;
import org.onrecord.api.ClientMessage.Init;
import org.onrecord.api.ClientMessage.Ping;
import org.onrecord.api.ClientMessage.Subscribe;
import org.onrecord.api.Request.Malformed;
import org.onrecord.live.News;

/**
 * A client's connection, by the protocol graphql-transport-ws. All happens on its event loop, but for what takes time:
 * that is done by workers.
 */
final class Socket {
    static final String PROTOCOL = "graphql-transport-ws";

    private final ServerWebSocket socket;
    private final Vertx vertx;
    private final Context eventLoop;
    private final Conversation conversation;
    private final SocketConfig config;
    private final Outbox outbox;
    /** By the id that the client gave. */
    private final Map<String, UnderWay> underWay = new HashMap<>();
    /** Operations begin in the order in which they were sent. */
    private Future<?> begun = Future.succeededFuture();

    private boolean initialised;
    private boolean acknowledged;
    private @Nullable String authorization;
    private boolean answers = true;
    private boolean closed;

    /** To be made on the event loop of the connection. */
    Socket(ServerWebSocket socket, Vertx vertx, Conversation conversation, SocketConfig config) {
        this.socket = socket;
        this.vertx = vertx;
        this.eventLoop = vertx.getOrCreateContext();
        this.conversation = conversation;
        this.config = config;
        this.outbox = new Outbox(socket, config.waiting(), conversation.held());
    }

    /** Begins to listen to the client. */
    void open(Runnable atEnd) {
        long init = vertx.setTimer(config.init().toMillis(), late -> {
            if (!acknowledged) {
                close(CloseCode.INITIALISATION_TIMEOUT, "Connection initialisation timeout");
            }
        });
        long ping = vertx.setPeriodic(config.ping().toMillis(), tick -> ping());
        socket.pongHandler(pong -> answers = true);
        socket.textMessageHandler(this::receive);
        socket.binaryMessageHandler(any -> close(CloseCode.BAD_REQUEST, "Messages are text."));
        socket.exceptionHandler(broken -> close(CloseCode.TOO_LONG, "No message may be so long, or be cut so"));
        socket.closeHandler(gone -> {
            vertx.cancelTimer(init);
            vertx.cancelTimer(ping);
            end();
            atEnd.run();
        });
        if (!PROTOCOL.equals(socket.subProtocol())) {
            close(CloseCode.SUBPROTOCOL_NOT_ACCEPTABLE, "Subprotocol not acceptable");
        }
    }

    private void ping() {
        if (answers) {
            answers = false;
            socket.writePing(Buffer.buffer());
            lookAgain();
        } else {
            close(CloseCode.GOING_AWAY, "No answer to a ping");
        }
    }

    /** Who waits with a key that has ended waits no longer. Where it cannot be looked up, it is at the next ping. */
    private void lookAgain() {
        String shown = authorization;
        if (acknowledged && shown != null) {
            vertx.executeBlocking(() -> conversation.caller(shown), false).onFailure(cause -> {
                if (cause instanceof Unauthenticated) {
                    turnAway(cause);
                }
            });
        }
    }

    private void receive(String text) {
        if (closed) {
            return;
        }
        try {
            ClientMessage message = ClientMessage.of(text);
            if (message instanceof Init init) {
                initialise(init);
            } else if (message instanceof Ping ping) {
                send(ClientMessage.typed("pong", ping.payload()));
            } else if (message instanceof Subscribe subscribe) {
                subscribe(subscribe, text.length());
            } else if (message instanceof Complete complete) {
                end(underWay.get(complete.id()));
            }
        } catch (Malformed e) {
            close(CloseCode.BAD_REQUEST, String.valueOf(e.getMessage()));
        }
    }

    private void initialise(Init init) {
        if (initialised) {
            close(CloseCode.TOO_MANY_INITIALISATIONS, "Too many initialisation requests");
            return;
        }
        initialised = true;
        String shown = Conversation.authorization(init.payload());
        authorization = shown;
        vertx.executeBlocking(() -> conversation.caller(shown), false)
                .onSuccess(known -> {
                    acknowledged = true;
                    send(ClientMessage.typed("connection_ack", null));
                })
                .onFailure(this::turnAway);
    }

    private void turnAway(Throwable cause) {
        if (cause instanceof Unauthenticated known) {
            close(CloseCode.FORBIDDEN, known.getMessage());
        } else {
            close(CloseCode.TRY_AGAIN_LATER, Executor.broken(cause).message());
        }
    }

    private void subscribe(Subscribe message, int size) {
        if (!acknowledged) {
            close(CloseCode.UNAUTHORIZED, "Unauthorized");
            return;
        }
        if (underWay.containsKey(message.id())) {
            close(CloseCode.ALREADY_EXISTS, "Subscriber for " + message.id() + " already exists");
            return;
        }
        UnderWay operation = new UnderWay(this, message.id());
        if (underWay.size() >= config.operations()) {
            send(operation.error(List.of(new Failure(
                    Failure.Code.TOO_COMPLEX,
                    config.operations() + " operations are under way on this connection, which is the most.",
                    List.of()))));
            return;
        }
        underWay.put(message.id(), operation);
        begin(operation, message.request(), size);
    }

    private void begin(UnderWay operation, Request request, int size) {
        String shown = authorization;
        begun = begun.transform(before -> vertx.executeBlocking(
                        () -> conversation.subscribe(request, shown, size, operation), false)
                .onSuccess(subscription -> {
                    if (subscription == null) {
                        answer(operation, request, shown);
                    } else {
                        operation.started(subscription);
                    }
                })
                .onFailure(cause -> failed(operation, cause)));
    }

    private void answer(UnderWay operation, Request request, @Nullable String shown) {
        if (operation.isEnded()) {
            return;
        }
        vertx.executeBlocking(() -> conversation.answer(request, shown), false)
                .onSuccess(answer -> {
                    if (!operation.isEnded()) {
                        operation.answered(answer).forEach(this::send);
                        end(operation);
                    }
                })
                .onFailure(cause -> failed(operation, cause));
    }

    private void failed(UnderWay operation, Throwable cause) {
        if (cause instanceof Unauthenticated) {
            turnAway(cause);
        } else {
            operation.fail(cause);
        }
    }

    /** Sends a message of the protocol; who does not read loses the connection. */
    void send(String message) {
        if (!outbox.send(message)) {
            tooSlow();
        }
    }

    void send(String head, News news) {
        if (!outbox.send(head, news)) {
            tooSlow();
        }
    }

    private void tooSlow() {
        close(CloseCode.TRY_AGAIN_LATER, "Read too slowly; what came since is lost");
    }

    /** From whatever thread. */
    void onEventLoop(Runnable work) {
        eventLoop.runOnContext(now -> work.run());
    }

    /** Does in a worker what may wait for others. */
    void aside(Runnable work) {
        vertx.executeBlocking(
                () -> {
                    work.run();
                    return true;
                },
                false);
    }

    /** Ends an operation, if there is one. */
    void end(@Nullable UnderWay operation) {
        if (operation != null) {
            underWay.remove(operation.id());
            operation.end();
        }
    }

    private void end() {
        closed = true;
        outbox.close();
        List.copyOf(underWay.values()).forEach(this::end);
    }

    void close(int code, String reason) {
        if (!closed) {
            end();
            socket.close((short) code, CloseCode.reason(reason));
        }
    }
}
