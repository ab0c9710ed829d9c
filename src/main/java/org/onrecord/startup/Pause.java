package org.onrecord.startup;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Waiting for another process, of which nothing but asking again can be waited for. */
final class Pause {
    private Pause() {}

    static void ofMillis(long millis) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
    }
}
