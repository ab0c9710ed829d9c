package org.onrecord.bench;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import java.time.Duration;
import java.util.List;
import org.HdrHistogram.Histogram;

/** Asks over a fixed number of connections that stay open, all on one thread, so that it costs little of the machine. */
final class Client implements AutoCloseable {
    /** Up to ten seconds, to three digits. */
    private static final long LONGEST_NANOS = 10_000_000_000L;

    private final Vertx vertx = Vertx.vertx();
    private final Context thread = vertx.getOrCreateContext();
    private final int connections;
    private final HttpClient http;

    Client(int connections) {
        this.connections = connections;
        this.http = vertx.createHttpClient(new HttpClientOptions()
                .setMaxPoolSize(connections)
                // shorter than Node keeps them
                .setKeepAliveTimeout(2));
    }

    /** How a while of asking went. */
    record Answered(double seconds, Histogram nanos) {}

    /** One answer. */
    Buffer ask(int port, Ask ask) {
        Promise<Buffer> done = Promise.promise();
        thread.runOnContext(start -> send(port, ask).onComplete(done));
        return await(done.future());
    }

    /** Asks all connections full for a while, the asks in turn; every answer must be good. */
    Answered ask(int port, List<Ask> asks, Duration duration) {
        Promise<Answered> done = Promise.promise();
        thread.runOnContext(start -> new Run(port, asks, duration, done).start());
        return await(done.future());
    }

    private Future<Buffer> send(int port, Ask ask) {
        return http.request(ask.method(), port, "localhost", ask.path())
                .compose(request -> request.putHeader("Content-Type", "application/json")
                        .putHeader("Accept", "application/json")
                        .send(ask.body()))
                .compose(response -> body(response, ask));
    }

    private static Future<Buffer> body(HttpClientResponse response, Ask ask) {
        return response.body().map(body -> {
            if (response.statusCode() != 200 || body.length() < 9 || body.getByte(2) != 'd') {
                throw new IllegalStateException(ask + " was answered " + response.statusCode() + " " + body);
            }
            return body;
        });
    }

    private static <T> T await(Future<T> future) {
        return future.toCompletionStage().toCompletableFuture().join();
    }

    @Override
    public void close() {
        await(vertx.close());
    }

    /** One while. */
    private final class Run {
        private final int port;
        private final List<Ask> asks;
        private final Duration duration;
        private final Promise<Answered> done;
        private final Histogram nanos = new Histogram(LONGEST_NANOS, 3);
        private long began;
        private int next;
        private int greeted;
        private int open = connections;

        Run(int port, List<Ask> asks, Duration duration, Promise<Answered> done) {
            this.port = port;
            this.asks = asks;
            this.duration = duration;
            this.done = done;
        }

        /** Opens the connections, by an answer each that does not count. */
        void start() {
            for (int i = 0; i < connections; i++) {
                send(port, ask()).onSuccess(body -> greeted()).onFailure(done::tryFail);
            }
        }

        private void greeted() {
            if (++greeted == connections) {
                began = System.nanoTime();
                for (int i = 0; i < connections; i++) {
                    next();
                }
            }
        }

        private Ask ask() {
            return asks.get(next++ % asks.size());
        }

        private void next() {
            long asked = System.nanoTime();
            if (asked - began >= duration.toNanos()) {
                if (--open == 0) {
                    done.complete(new Answered((asked - began) / 1e9, nanos));
                }
                return;
            }
            send(port, ask())
                    .onSuccess(body -> {
                        nanos.recordValue(Math.min(System.nanoTime() - asked, LONGEST_NANOS));
                        next();
                    })
                    .onFailure(done::tryFail);
        }
    }
}
