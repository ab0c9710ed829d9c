package org.onrecord.ingestion.run;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingestion.Ingestion;
import org.onrecord.ingestion.Transactions;

/**
 * The door to runs. A run is a record of what came in from some sources: its items wait in the database until some
 * process has read and kept them, each with its article in one transaction. A run whose process died is gone on with by
 * whoever opens the same sources, or works on what there is.
 */
@ApplicationScoped
public class Runs {
    /** Between two looks at what another process may have done. */
    private static final long PAUSE_NS = TimeUnit.MILLISECONDS.toNanos(100);

    private final Ingestion ingestion;
    private final Transactions transactions;
    private final Queue queue;
    private final RunTable table;
    private final RunConfig config;

    /** Who this process is, to others. */
    private final UUID process = UUID.randomUUID();

    /** Whether the program is being stopped. */
    private volatile boolean stopped;

    Runs(Ingestion ingestion, Transactions transactions, Queue queue, RunTable table, RunConfig config) {
        this.ingestion = ingestion;
        this.transactions = transactions;
        this.queue = queue;
        this.table = table;
        this.config = config;
    }

    /**
     * A run for these sources: the one that somebody began and has not ended, or a new one.
     *
     * @param sources absolute paths of files and folders, addresses; "-" is standard input, which always begins a new run
     */
    public Run open(List<String> sources) {
        return ask(connection -> table.open(connection, sources, false));
    }

    /** A run that reads again what is stored: the one that somebody began and has not ended, or a new one. */
    public Run openAgain() {
        return ask(connection -> table.open(connection, List.of("archive"), true));
    }

    /** How far a run is. */
    public Run get(UUID id) {
        return ask(connection -> table.get(connection, id));
    }

    /** Those that have not ended, the oldest first. */
    public List<Run> unfinished() {
        return ask(table::unfinished);
    }

    /** The newest first. */
    public List<Run> newest(int most) {
        return ask(connection -> table.newest(connection, most));
    }

    /** Why items of a run became no articles, in the order in which they were found. */
    public List<RunFailure> failures(UUID run, int most) {
        return ask(connection -> table.failures(connection, run, most));
    }

    /**
     * Works until the runs have ended, together with whoever else works on them.
     *
     * @param threads how many texts are read at once
     * @param standardInput null: this process has no part in what came by it
     * @throws Stopped where the database does not answer any more; the work that is not done stays in the queue
     */
    public void work(List<Run> runs, int threads, @Nullable InputStream standardInput) {
        ExecutorService pool = Executors.newFixedThreadPool(threads + 1);
        ScheduledExecutorService alive = Executors.newSingleThreadScheduledExecutor();
        long third = config.lease().toMillis() / 3;
        alive.scheduleAtFixedRate(() -> sayAlive(), third, third, TimeUnit.MILLISECONDS);
        AtomicBoolean broken = new AtomicBoolean();
        BooleanSupplier halted = () -> stopped || broken.get();
        try {
            CompletionService<Boolean> work = new ExecutorCompletionService<>(pool);
            work.submit(() -> list(runs, standardInput, halted), true);
            for (int i = 0; i < threads; i++) {
                work.submit(() -> read(runs, halted, broken), true);
            }
            // whichever ends first: one that fails must not wait for one that waits for its source
            for (int i = 0; i <= threads; i++) {
                work.take().get();
            }
            if (!stopped) {
                ask(queue::clear);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            broken.set(true);
            throw e.getCause() instanceof Stopped known ? known : new Stopped(e);
        } finally {
            alive.shutdownNow();
            pool.shutdown();
        }
    }

    /**
     * A process that is told to stop gives its work back at once; others need not wait for its lease to end. Before the
     * extractor closes.
     */
    void stop(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) ShutdownEvent event) {
        stopped = true;
        try {
            transactions.run(connection -> {
                queue.giveBack(connection, process);
                table.giveBack(connection, process);
                return true;
            });
        } catch (SQLException e) {
            // the database is gone: the leases will end by themselves
        }
    }

    private void sayAlive() {
        try {
            transactions.run(connection -> {
                long lease = config.lease().toMillis();
                queue.renew(connection, process, lease);
                table.renew(connection, process, lease);
                return true;
            });
        } catch (SQLException e) {
            // the threads that work will meet the same, and say so
        }
    }

    /** Looks through the sources of each run that nobody else looks through, and takes over from who died doing it. */
    private void list(List<Run> runs, @Nullable InputStream standardInput, BooleanSupplier halted) {
        while (!halted.getAsBoolean() && !haveEnded(runs)) {
            for (Run run : runs) {
                if (isListable(run) && ask(c -> lead(c, run))) {
                    listOne(run, standardInput, halted);
                }
            }
            LockSupport.parkNanos(PAUSE_NS);
        }
    }

    private boolean isListable(Run run) {
        return get(run.id()).listedAt() == null;
    }

    private boolean lead(Connection connection, Run run) throws SQLException {
        return table.lead(connection, run.id(), process, config.lease().toMillis());
    }

    private void listOne(Run run, @Nullable InputStream standardInput, BooleanSupplier halted) {
        Runnable untilThereIsRoom = () -> waitForRoom(run, halted);
        try {
            if (run.again()) {
                new ArchiveListing(transactions, run, process, untilThereIsRoom).list();
            } else {
                new Listing(transactions, run, process, config.urls(), untilThereIsRoom).list(standardInput);
            }
            ask(connection -> {
                table.listed(connection, run.id(), process);
                return true;
            });
        } catch (LeftToOthers e) {
            // another process lists it now
        }
    }

    private void waitForRoom(Run run, BooleanSupplier halted) {
        Run now = get(run.id());
        while (now.items() - now.done() >= config.waiting()) {
            LockSupport.parkNanos(PAUSE_NS);
            now = get(run.id());
            if (halted.getAsBoolean()) {
                throw new LeftToOthers();
            }
        }
    }

    private void read(List<Run> runs, BooleanSupplier halted, AtomicBoolean broken) {
        Worker worker = new Worker(ingestion, queue, transactions, config, process, halted);
        try {
            boolean worked = false;
            while (!halted.getAsBoolean()) {
                if (worker.work()) {
                    worked = true;
                } else {
                    if (worked) {
                        settle();
                        worked = false;
                    }
                    if (haveEnded(runs)) {
                        return;
                    }
                    LockSupport.parkNanos(PAUSE_NS);
                }
            }
        } catch (SQLException e) {
            broken.set(true);
            throw new Stopped(e);
        }
    }

    private void settle() {
        ask(connection -> {
            ingestion.settle(connection);
            return true;
        });
    }

    private boolean haveEnded(List<Run> runs) {
        return runs.stream().allMatch(run -> get(run.id()).endedAt() != null);
    }

    private <T> T ask(Transactions.Work<T> question) {
        try {
            return transactions.run(question);
        } catch (SQLException e) {
            throw new Stopped(e);
        }
    }
}
