package org.onrecord.live;

import java.util.concurrent.atomic.AtomicInteger;

/** One thing that happened, as a subscription tells it; shared by all who are told the same. */
public final class News {
    private final String data;
    private final AtomicInteger holders;
    private final Held held;

    /**
     * @param holders how many will call {@link #done}
     * @param held what is kept in all
     */
    News(String data, int holders, Held held) {
        this.data = data;
        this.holders = new AtomicInteger(holders);
        this.held = held;
        held.add(data.length());
    }

    /** The object {@code data} of a response, in JSON. */
    public String data() {
        return data;
    }

    /** To be called once by each who was told: it is on its way, or no longer wanted. */
    public void done() {
        if (holders.decrementAndGet() == 0) {
            held.letGo(data.length());
        }
    }
}
