package org.onrecord.live;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.onrecord.graph.Refusal;
import org.onrecord.graph.Watch;

/** All who wait for the same. However many they are, the database is asked once, and in one statement for many things. */
final class Group {
    /** Keys that wait for their turn, at most; beyond it nobody could follow what is told. */
    private static final int MOST_WAITING = 50_000;

    /** How often a database that does not answer is asked again, a second between. */
    private static final int ATTEMPTS = 60;

    private static final int AGAIN_AFTER_MS = 1_000;

    /** Between two looks at what changes: nobody reads figures faster. */
    private static final int PAUSE_MS = 250;

    private final Watch watch;
    private final long weight;
    private final ScheduledExecutorService threads;
    private final Held held;
    private final Set<Subscriber> subscribers = ConcurrentHashMap.newKeySet();
    private final Set<UUID> waiting = new LinkedHashSet<>();
    private boolean busy;
    private int attempts;

    Group(Watch watch, long weight, ScheduledExecutorService threads, Held held) {
        this.watch = watch;
        this.weight = weight;
        this.threads = threads;
        this.held = held;
    }

    /** Characters of what was asked for. */
    long weight() {
        return weight;
    }

    void join(Subscriber subscriber) {
        subscribers.add(subscriber);
        if (watch.only() != null) {
            announced(watch.type(), List.of(watch.only())); // as it is now
        }
    }

    void remove(Subscriber subscriber) {
        subscribers.remove(subscriber);
    }

    boolean isEmpty() {
        return subscribers.isEmpty();
    }

    /** Takes note of what has happened; it is told in its turn. */
    synchronized void announced(char type, Collection<UUID> keys) {
        if (type != watch.type()) {
            return;
        }
        keys.stream()
                .filter(key -> watch.only() == null || watch.only().equals(key))
                .forEach(waiting::add);
        if (waiting.size() > MOST_WAITING) {
            waiting.clear();
            fail(new Refusal(
                    Refusal.Code.TOO_COMPLEX, "More comes in than can be told. Subscribe again, or to less.", null));
        } else if (!busy) {
            goOn(0);
        }
    }

    /** One statement; then others have their turn. */
    private void work() {
        List<UUID> keys = take();
        int pause = 0;
        try {
            if (!keys.isEmpty()) {
                tell(watch.tell(keys));
                pause = watch.changes() ? PAUSE_MS : 0;
            }
            attempts = 0;
        } catch (RuntimeException e) {
            attempts++;
            if (isOver(e)) {
                fail(e);
            } else {
                putBack(keys);
            }
            pause = AGAIN_AFTER_MS;
        }
        goOn(pause);
    }

    /** Whether asking again is of no use: it is refused, or the database has not answered for long. */
    private boolean isOver(RuntimeException e) {
        return attempts >= ATTEMPTS || e instanceof Refusal refusal && refusal.code() != Refusal.Code.BUSY;
    }

    private synchronized List<UUID> take() {
        List<UUID> keys = new ArrayList<>();
        Iterator<UUID> next = waiting.iterator();
        while (keys.size() < watch.most() && next.hasNext()) {
            keys.add(next.next());
            next.remove();
        }
        return keys;
    }

    private synchronized void putBack(List<UUID> keys) {
        List<UUID> later = List.copyOf(waiting);
        waiting.clear();
        waiting.addAll(keys);
        waiting.addAll(later);
    }

    /** Works on what waits, or on what may wait after the pause. */
    private synchronized void goOn(int pauseMs) {
        if (subscribers.isEmpty()) {
            waiting.clear();
        }
        busy = pauseMs > 0 || !waiting.isEmpty();
        if (busy) {
            threads.schedule(this::work, pauseMs, TimeUnit.MILLISECONDS);
        }
    }

    private void tell(List<Watch.Told> told) {
        List<Subscriber> all = List.copyOf(subscribers);
        if (all.isEmpty() || told.isEmpty()) {
            return;
        }
        List<News> news = told.stream()
                .map(one -> new News(new String(one.data(), StandardCharsets.UTF_8), all.size(), held))
                .toList();
        all.forEach(subscriber -> subscriber.told(news));
        if (told.stream().anyMatch(Watch.Told::last)) {
            end(all, Subscriber::completed);
        }
    }

    private void fail(RuntimeException cause) {
        end(List.copyOf(subscribers), subscriber -> subscriber.failed(cause));
    }

    private void end(List<Subscriber> all, Consumer<Subscriber> how) {
        all.forEach(subscribers::remove);
        all.forEach(how);
    }
}
