package org.onrecord.live;

import java.util.List;

/** Somebody who waits. Called by one thread at a time; must not block. */
public interface Subscriber {
    /** Takes what has happened, in its order. Each is to be let go by {@link News#done}. */
    void told(List<News> news);

    /** Nothing more will happen. */
    void completed();

    /** Nothing more will be told. */
    void failed(RuntimeException cause);
}
