package org.onrecord.live;

import java.util.concurrent.atomic.AtomicLong;

/** Characters that are kept for clients who read slowly, for all of them together. */
public final class Held {
    private final long most;
    private final AtomicLong characters = new AtomicLong();

    Held(long most) {
        this.most = most;
    }

    /** More are kept. */
    public void add(long more) {
        characters.addAndGet(more);
    }

    /** So many are on their way, or no longer wanted. */
    public void letGo(long less) {
        characters.addAndGet(-less);
    }

    /** Whether as much is kept as may be. */
    public boolean isFull() {
        return characters.get() > most;
    }
}
