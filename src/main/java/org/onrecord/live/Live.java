package org.onrecord.live;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.onrecord.graph.Refusal;
import org.onrecord.graph.Watch;

/** The door: tells subscribers what comes in, from the moment that they subscribe. Listens only while somebody does. */
@Singleton
public class Live {
    private final DataSource archive;
    private final LiveConfig config;
    private final ScheduledExecutorService threads;
    private final AtomicLong held = new AtomicLong();
    private final Map<Watch, Group> groups = new HashMap<>();
    private long weight;
    private boolean stopped;
    private @Nullable Announcements listener;

    Live(DataSource archive, LiveConfig config) {
        this.archive = archive;
        this.config = config;
        // what comes in while the program stops is told by nobody
        this.threads = new ScheduledThreadPoolExecutor(
                config.threads(), work -> daemon(work, "subscriptions"), new ThreadPoolExecutor.DiscardPolicy());
    }

    /**
     * Tells a subscriber all that is announced after this returns; of one thing that changes, also how it is now.
     *
     * @param size characters of what was asked for
     * @return to be run when nothing more is wanted
     * @throws Refusal where too many different things are asked for
     * @throws IllegalStateException where the database does not answer
     */
    public synchronized Runnable subscribe(Watch watch, int size, Subscriber subscriber) {
        Group group = groups.get(watch);
        if (group == null) {
            if (weight + size > config.different()) {
                throw new Refusal(Refusal.Code.TOO_COMPLEX, "Too many subscriptions at this time. Try later.", null);
            }
            listen();
            group = new Group(watch, size, threads, held);
            groups.put(watch, group);
            weight += size;
        }
        group.join(subscriber);
        Group joined = group;
        return () -> leave(watch, joined, subscriber);
    }

    /** Whether slow clients hold as much as may be held. */
    public boolean isCrowded() {
        return held.get() > config.held();
    }

    private synchronized void leave(Watch watch, Group group, Subscriber subscriber) {
        group.remove(subscriber);
        if (group.isEmpty() && groups.remove(watch, group)) {
            weight -= group.weight();
        }
    }

    private void listen() {
        if (listener == null && !stopped) {
            try {
                listener = new Announcements(archive, this);
            } catch (SQLException e) {
                throw new IllegalStateException("cannot listen for what comes in", e);
            }
            daemon(listener, "announcements").start();
        }
    }

    void announced(char type, List<UUID> keys) {
        List<Group> all;
        synchronized (this) {
            all = List.copyOf(groups.values());
        }
        all.forEach(group -> group.announced(type, keys));
    }

    /** Whether nobody listens to this listener any more; then it may end. */
    synchronized boolean isDone(Announcements one) {
        if (listener == one && (stopped || groups.isEmpty())) {
            listener = null;
        }
        return listener != one;
    }

    synchronized void stop(@Observes ShutdownEvent event) {
        stopped = true;
        threads.shutdownNow();
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}
