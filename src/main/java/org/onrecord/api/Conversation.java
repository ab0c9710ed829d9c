package org.onrecord.api;

import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.onrecord.access.Access;
import org.onrecord.access.Caller;
import org.onrecord.graph.Watch;
import org.onrecord.live.Held;
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

    /** What {@code connection_init} came with as {@code Authorization}, as over HTTP. */
    static @Nullable String authorization(@Nullable JsonObject payload) {
        Object authorization =
                payload == null ? null : payload.getValue("Authorization", payload.getValue("authorization"));
        return authorization instanceof String said ? said : null;
    }

    /**
     * Who talks. To be asked again and again: a connection may last longer than a key.
     *
     * @throws org.onrecord.access.Unauthenticated with a sentence for the client
     */
    Caller caller(@Nullable String authorization) {
        return access.caller(authorization);
    }

    /**
     * Subscribes.
     *
     * @param size characters of the request
     * @return how to end it; null where the request is no subscription, and is to be answered
     * @throws org.onrecord.access.Unauthenticated where who talks may no longer
     * @throws Refused where it is not well-formed or not allowed
     * @throws org.onrecord.graph.Refusal where it asks for nonsense or too much
     */
    @Nullable
    Runnable subscribe(Request request, @Nullable String authorization, int size, Subscriber subscriber) {
        Watch watch = executor.watch(request, caller(authorization));
        return watch == null ? null : live.subscribe(watch, size, subscriber);
    }

    Answer answer(Request request, @Nullable String authorization) {
        return executor.answer(request, caller(authorization));
    }

    /** What is kept for slow clients. */
    Held held() {
        return live.held();
    }
}
