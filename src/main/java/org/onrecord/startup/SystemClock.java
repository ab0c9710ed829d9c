package org.onrecord.startup;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The clock, so that a test can set it. */
final class SystemClock {
    @Produces
    @Singleton
    static Clock clock() {
        return Clock.systemUTC();
    }
}
