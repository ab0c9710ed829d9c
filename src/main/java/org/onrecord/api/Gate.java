package org.onrecord.api;

import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.onrecord.graph.Refusal;

/**
 * Lets few expensive requests work at once, so that the others always find a connection and a processor. Those beyond
 * wait in a line, and those that find it full are sent away.
 */
@Singleton
class Gate {
    /** A request is expensive from this part of what one may cost. */
    private static final int PART = 10;

    private final ApiConfig config;
    private final Semaphore places;

    Gate(ApiConfig config) {
        this.config = config;
        this.places = new Semaphore(config.expensiveAtOnce(), true);
    }

    /** A place for a request; to be given back. */
    interface Place extends AutoCloseable {
        @Override
        void close();
    }

    /** Waits for a place where the cost is high; the timeout of requests counts for the waiting too. */
    Place enter(long cost) {
        if (cost <= config.cost() / PART) {
            return () -> {};
        }
        if (!places.tryAcquire() && (places.getQueueLength() >= config.expensiveWaiting() || !comesFree())) {
            throw new Refusal(
                    Refusal.Code.BUSY,
                    "Too many expensive requests at once. Ask again in a moment, or for less.",
                    null);
        }
        return places::release;
    }

    private boolean comesFree() {
        try {
            return places.tryAcquire(config.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
