package org.onrecord.command;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import org.onrecord.extraction.Extraction;
import org.onrecord.extraction.Extractor;

/** Reads several articles at once, and gives what they say in the order in which they came. */
final class InOrder implements AutoCloseable {
    private static final int AT_ONCE = Runtime.getRuntime().availableProcessors();

    private final CompletableFuture<Extractor> loading;
    private final BiConsumer<String, Extraction> to;
    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    private final Queue<Read> waiting = new ArrayDeque<>();

    private record Read(String id, CompletableFuture<Extraction> extraction) {}

    /**
     * @param loading reads the articles, once it is there
     * @param to gets the id of each article, and what it says; called by one thread
     */
    InOrder(CompletableFuture<Extractor> loading, BiConsumer<String, Extraction> to) {
        this.loading = loading;
        this.to = to;
    }

    /** Takes an article. Waits where twice as many wait as are read at once, so that memory stays. */
    void read(String id, String text) {
        waiting.add(
                new Read(id, CompletableFuture.supplyAsync(() -> loading.join().extract(text), threads)));
        while (waiting.size() > 2 * AT_ONCE
                || !waiting.isEmpty() && waiting.element().extraction.isDone()) {
            give();
        }
    }

    /** Gives what is still waited for. */
    void finish() {
        while (!waiting.isEmpty()) {
            give();
        }
    }

    private void give() {
        Read read = waiting.remove();
        to.accept(read.id, read.extraction.join());
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
