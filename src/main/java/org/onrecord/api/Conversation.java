package org.onrecord.api;

import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.onrecord.access.Caller;
import org.onrecord.graph.Watch;
import org.onrecord.live.Live;
import org.onrecord.live.Subscriber;

/** What takes time for those who talk by WebSockets. All of it blocks. */
@Singleton
class Conversation {
    private final Executor executor;
    private final Live live;

    Conversation(Executor executor, Live live) {
        this.executor = executor;
        this.live = live;
    }

    /** Who talks, by what {@code connection_init} came with. */
    Caller caller(@Nullable JsonObject payload) {
        return Caller.ANYBODY;
    }

    /**
     * Subscribes.
     *
     * @param size characters of the request
     * @return how to end it; null where the request is no subscription, and is to be answered
     * @throws org.onrecord.graph.Refusal where it asks for nonsense or too much
     */
    @Nullable
    Runnable subscribe(Request request, int size, Subscriber subscriber) {
        Watch watch = executor.watch(request);
        return watch == null ? null : live.subscribe(watch, size, subscriber);
    }

    Answer answer(Request request, Caller caller) {
        return executor.answer(request, caller);
    }

    /** Whether all clients together hold as much as may be held for them. */
    boolean isCrowded() {
        return live.isCrowded();
    }
}
