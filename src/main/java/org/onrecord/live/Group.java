package org.onrecord.live;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.onrecord.graph.Refusal;
import org.onrecord.graph.Watch;

/** All who wait for the same. However many they are, the database is asked once, and in one statement for many things. */
final class Group {
    /** Keys that wait for their turn, at most; beyond it nobody could follow what is told. */
    private static final int MOST_WAITING = 50_000;

    /** How often a database that does not answer is asked again, a second between. */
    private static final int ATTEMPTS = 60;

    private final Watch watch;
    private final long weight;
    private final ScheduledExecutorService threads;
    private final AtomicLong held;
    private final Set<Subscriber> subscribers = ConcurrentHashMap.newKeySet();
    private final ArrayDeque<UUID> waiting = new ArrayDeque<>();
    private boolean busy;
    private int attempts;

    Group(Watch watch, long weight, ScheduledExecutorService threads, AtomicLong held) {
        this.watch = watch;
        this.weight = weight;
        this.threads = threads;
        this.held = held;
    }

    /** Characters of what was asked for. */
    long weight() {
        return weight;
    }

    void add(Subscriber subscriber) {
        subscribers.add(subscriber);
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
        waiting.addAll(keys);
        if (waiting.size() > MOST_WAITING) {
            waiting.clear();
            fail(new Refusal(
                    Refusal.Code.TOO_COMPLEX, "More comes in than can be told. Subscribe again, or to less.", null));
        } else if (!busy) {
            busy = true;
            threads.execute(this::work);
        }
    }

    /** One statement; then others have their turn. */
    private void work() {
        List<UUID> keys = take();
        try {
            tell(watch.tell(keys));
            attempts = 0;
            next(0);
        } catch (Refusal refusal) {
            fail(refusal);
            next(0);
        } catch (RuntimeException e) {
            attempts++;
            if (attempts < ATTEMPTS) {
                putBack(keys);
            } else {
                fail(e);
            }
            next(1);
        }
    }

    private synchronized List<UUID> take() {
        List<UUID> keys = new ArrayList<>();
        int most = watch.most();
        while (keys.size() < most && !waiting.isEmpty()) {
            keys.add(waiting.remove());
        }
        return keys;
    }

    private synchronized void putBack(List<UUID> keys) {
        for (int i = keys.size() - 1; i >= 0; i--) {
            waiting.addFirst(keys.get(i));
        }
    }

    private synchronized void next(int seconds) {
        busy = !waiting.isEmpty() && !subscribers.isEmpty();
        if (busy) {
            threads.schedule(this::work, seconds, TimeUnit.SECONDS);
        } else {
            waiting.clear();
        }
    }

    private void tell(List<byte[]> answers) {
        List<Subscriber> all = List.copyOf(subscribers);
        if (all.isEmpty() || answers.isEmpty()) {
            return;
        }
        List<News> news = answers.stream()
                .map(answer -> new News(new String(answer, StandardCharsets.UTF_8), all.size(), held))
                .toList();
        all.forEach(subscriber -> subscriber.told(news));
    }

    private void fail(RuntimeException cause) {
        List<Subscriber> all = List.copyOf(subscribers);
        all.forEach(subscribers::remove);
        all.forEach(subscriber -> subscriber.failed(cause));
    }
}
