package org.onrecord.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.onrecord.graph.Refusal;

/** Expensive requests leave room for the others. */
@Timeout(20)
class GateTest {
    private static final long CHEAP = 2_500;
    private static final long EXPENSIVE = 2_501;

    @Test
    void someWorkSomeWaitAndTheRestIsSentAway() throws Exception {
        Gate gate = new Gate(Executors.config(Map.of("expensive-at-once", "1", "expensive-waiting", "1")));
        Gate.Place first = gate.enter(EXPENSIVE);
        CompletableFuture<Gate.Place> second = new CompletableFuture<>();
        Thread waiting = new Thread(() -> second.complete(gate.enter(EXPENSIVE)));
        waiting.start();
        while (waiting.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        assertThatThrownBy(() -> gate.enter(EXPENSIVE))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(Refusal.Code.BUSY));
        gate.enter(CHEAP).close();
        assertThat(second).isNotDone();
        first.close();
        second.get(10, TimeUnit.SECONDS).close();
        gate.enter(EXPENSIVE).close();
    }

    @Test
    void nobodyWaitsForEver() {
        Gate gate = new Gate(Executors.config(Map.of("expensive-at-once", "1", "timeout", "PT0.05S")));
        gate.enter(EXPENSIVE);
        assertThatThrownBy(() -> gate.enter(EXPENSIVE)).isInstanceOf(Refusal.class);
    }
}
