package org.onrecord.api;

import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.onrecord.access.Access;
import org.onrecord.access.Caller;
import org.onrecord.graph.Watch;
import org.onrecord.live.Live;
import org.onrecord.live.Subscriber;

/** What takes time for those who talk by WebSockets. All of it blocks. */
@Singleton
class Conversation {
    private final Executor executor;
    private final Access access;
    private final Live live;

    Conversation(Executor executor, Access access, Live live) {
        this.executor = executor;
        this.access = access;
        this.live = live;
    }

    /**
     * Who talks, by what {@code connection_init} came with: {@code Authorization}, as over HTTP.
     *
     * @throws org.onrecord.access.Unauthenticated with a sentence for the client
     */
    Caller caller(@Nullable JsonObject payload) {
        Object authorization =
                payload == null ? null : payload.getValue("Authorization", payload.getValue("authorization"));
        return access.caller(authorization instanceof String said ? said : null);
    }

    /**
     * Subscribes.
     *
     * @param size characters of the request
     * @return how to end it; null where the request is no subscription, and is to be answered
     * @throws Refused where it is not well-formed or not allowed
     * @throws org.onrecord.graph.Refusal where it asks for nonsense or too much
     */
    @Nullable
    Runnable subscribe(Request request, Caller caller, int size, Subscriber subscriber) {
        Watch watch = executor.watch(request, caller);
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
