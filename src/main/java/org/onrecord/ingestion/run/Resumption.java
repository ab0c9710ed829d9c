package org.onrecord.ingestion.run;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A service that starts goes on with the runs that have not ended, beside answering. */
@ApplicationScoped
class Resumption {
    /** A database that is started anew is back by then. */
    private static final long PAUSE_NS = TimeUnit.SECONDS.toNanos(10);

    private final Runs runs;
    private final RunConfig config;
    private volatile boolean stopped;

    Resumption(Runs runs, RunConfig config) {
        this.runs = runs;
        this.config = config;
    }

    void begin(@Observes StartupEvent event) {
        if (config.resume()) {
            goOn();
        }
    }

    void end(@Observes ShutdownEvent event) {
        stopped = true;
    }

    /** One text at a time, so that those who ask do not wait long. The thread ends with the runs, or with the program. */
    Thread goOn() {
        Thread thread = new Thread(this::work, "unfinished runs");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private void work() {
        while (!stopped) {
            try {
                workOnce();
                return;
            } catch (Stopped e) {
                if (!stopped) {
                    Log.warnf("Runs of ingestion stopped, and will be tried again: %s", e.getMessage());
                    LockSupport.parkNanos(PAUSE_NS);
                }
            }
        }
    }

    private void workOnce() {
        List<Run> unfinished =
                runs.unfinished().stream().filter(Resumption::canGoOn).toList();
        if (!unfinished.isEmpty()) {
            Log.infof("Goes on with %d runs of ingestion that have not ended", unfinished.size());
            runs.work(unfinished, 1, null);
        }
    }

    /** Whose sources lie on another machine are left to whoever goes on with them there. */
    private static boolean canGoOn(Run run) {
        return run.listedAt() != null
                || run.again()
                || run.sources().stream().allMatch(source -> source.equals("-") || Files.exists(Path.of(source)));
    }
}
