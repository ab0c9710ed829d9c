package org.onrecord.api;

import io.vertx.core.json.Json;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.onrecord.graph.Refusal;
import org.onrecord.live.News;
import org.onrecord.live.Subscriber;

/** An operation under way on a connection. What is not said to be otherwise happens on the connection's event loop. */
final class UnderWay implements Subscriber {
    private static final String COMPLETE = "\"complete\"}";

    private final Socket socket;
    private final String id;
    private final String start;
    private Runnable unsubscribe = () -> {};
    private boolean ended;

    UnderWay(Socket socket, String id) {
        this.socket = socket;
        this.id = id;
        this.start = "{\"id\":" + Json.encode(id) + ",\"type\":";
    }

    String id() {
        return id;
    }

    boolean isEnded() {
        return ended;
    }

    /** It is a subscription, and from now on told. */
    void started(Runnable unsubscribe) {
        this.unsubscribe = unsubscribe;
        if (ended) {
            socket.aside(unsubscribe);
        }
    }

    void end() {
        ended = true;
        socket.aside(unsubscribe);
    }

    /** From whatever thread. */
    @Override
    public void told(List<News> news) {
        socket.onEventLoop(() -> news.forEach(one -> {
            if (ended) {
                one.done();
            } else {
                socket.send(start + "\"next\",\"payload\":{\"data\":", one);
            }
        }));
    }

    /** From whatever thread. */
    @Override
    public void completed() {
        socket.onEventLoop(() -> {
            if (!ended) {
                socket.send(start + COMPLETE);
                socket.end(this);
            }
        });
    }

    /** From whatever thread. */
    @Override
    public void failed(RuntimeException cause) {
        socket.onEventLoop(() -> fail(cause));
    }

    void fail(Throwable cause) {
        if (!ended) {
            socket.send(error(failures(cause)));
            socket.end(this);
        }
    }

    private static List<Failure> failures(Throwable cause) {
        if (cause instanceof Refused refused) {
            return refused.failures();
        }
        return List.of(cause instanceof Refusal refusal ? Failure.of(refusal) : Executor.broken(cause));
    }

    /** The messages that say so. */
    List<String> answered(Answer answer) {
        return answer.status() == 200
                ? List.of(start + "\"next\",\"payload\":" + answer.body() + "}", start + COMPLETE)
                : List.of(error(new JsonObject(answer.body()).getJsonArray("errors")));
    }

    /** The message that ends it for what the client did wrong. */
    String error(List<Failure> failures) {
        JsonArray errors = new JsonArray();
        failures.forEach(failure -> errors.add(failure.json()));
        return error(errors);
    }

    private String error(JsonArray errors) {
        return start + "\"error\",\"payload\":" + errors.encode() + "}";
    }
}
