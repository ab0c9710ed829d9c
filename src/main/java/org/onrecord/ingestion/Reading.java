package org.onrecord.ingestion;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.Extraction;
import org.onrecord.extraction.Extractor;

/** The one extractor of the process. Loaded when the first article comes: a service that only answers needs none. */
@ApplicationScoped
class Reading {
    private final int threads;

    /** Held for writing to close the extractor: its native code does not survive that while it reads. */
    private final ReadWriteLock open = new ReentrantReadWriteLock();

    private @Nullable Extractor extractor;
    private boolean stopped;

    /**
     * @param threads how many work on one text; 0: as many as there are cores
     */
    Reading(@ConfigProperty(name = "onrecord.reading.threads", defaultValue = "0") int threads) {
        this.threads = threads;
    }

    /**
     * As {@link Extractor#extract}.
     *
     * @throws IllegalStateException when the program is being stopped
     */
    Extraction extract(String text) {
        open.readLock().lock();
        try {
            return extractor().extract(text);
        } finally {
            open.readLock().unlock();
        }
    }

    /**
     * Loads the extractor.
     *
     * @throws RuntimeException where it cannot be loaded
     */
    void prepare() {
        open.readLock().lock();
        try {
            extractor();
        } finally {
            open.readLock().unlock();
        }
    }

    private synchronized Extractor extractor() {
        if (stopped) {
            throw new IllegalStateException("the program is being stopped");
        }
        if (extractor == null) {
            extractor = threads == 0 ? Extractor.load() : Extractor.load(threads);
        }
        return extractor;
    }

    void stop(@Observes ShutdownEvent event) {
        open.writeLock().lock();
        try {
            close();
        } finally {
            open.writeLock().unlock();
        }
    }

    private synchronized void close() {
        stopped = true;
        if (extractor != null) {
            extractor.close();
            extractor = null;
        }
    }
}
