package org.onrecord.ingestion;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.Extractor;

/** The one extractor of the process. Loaded when the first article comes: a service that only answers needs none. */
@ApplicationScoped
class Reading {
    private @Nullable Extractor extractor;

    synchronized Extractor extractor() {
        if (extractor == null) {
            extractor = Extractor.load();
        }
        return extractor;
    }

    synchronized void stop(@Observes ShutdownEvent event) {
        if (extractor != null) {
            extractor.close();
            extractor = null;
        }
    }
}
