package org.onrecord.command;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.onrecord.ingestion.run.Run;
import org.onrecord.ingestion.run.Runs;
import org.onrecord.ingestion.run.Stopped;

/** How far runs are: on a terminal a line that renews itself, else a line now and then. */
final class Progress implements AutoCloseable {
    /** With what stands behind it, no more than the 80 columns of a terminal: a longer line would not renew itself. */
    private static final int BAR = 20;

    private static final int TERMINAL_SECONDS = 1;
    private static final int LOG_SECONDS = 15;

    private final Runs runs;
    private final List<Run> watched;
    private final PrintWriter to;
    private final boolean terminal;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final long began = System.nanoTime();
    private final int doneBefore;

    private Progress(Runs runs, List<Run> watched, PrintWriter to, boolean terminal) {
        this.runs = runs;
        this.watched = watched;
        this.to = to;
        this.terminal = terminal;
        this.doneBefore = watched.stream().mapToInt(Run::done).sum();
    }

    static Progress of(Runs runs, List<Run> watched, PrintWriter to) {
        boolean terminal = Terminal.isWatched();
        Progress progress = new Progress(runs, watched, to, terminal);
        int seconds = terminal ? TERMINAL_SECONDS : LOG_SECONDS;
        progress.clock.scheduleAtFixedRate(progress::show, seconds, seconds, TimeUnit.SECONDS);
        return progress;
    }

    private void show() {
        try {
            print();
        } catch (Stopped e) {
            // whoever works on the run meets the same, and says so
        }
    }

    private void print() {
        int items = 0;
        int done = 0;
        int failed = 0;
        boolean listed = true;
        for (Run run : watched) {
            Run now = runs.get(run.id());
            items += now.items();
            done += now.done();
            failed += now.failed();
            listed &= now.listedAt() != null;
        }
        String line = line(items, done, failed, listed);
        if (terminal) {
            to.print("\r" + line + "\u001b[K");
        } else {
            to.println(line);
        }
        to.flush();
    }

    /** How much it is in all, and so the time that is left, is known once the sources are looked through. */
    private String line(int items, int done, int failed, boolean listed) {
        double seconds = (System.nanoTime() - began) / 1e9;
        double rate = (done - doneBefore) / seconds;
        String left = listed && rate > 0 ? ", " + time((items - done) / rate) + " left" : "";
        String speed = String.format(Locale.ROOT, ", %.1f/s%s, %d failed", rate, left, failed);
        if (terminal) {
            return bar(listed ? items : 0, done) + done + "/" + items + (listed ? "" : "+") + speed;
        }
        return done + " of " + items + (listed ? "" : " and more") + " articles" + speed;
    }

    private static String bar(int items, int done) {
        int full = items == 0 ? 0 : (int) ((long) BAR * done / items);
        return "[" + "#".repeat(full) + ".".repeat(BAR - full) + "] ";
    }

    private static String time(double seconds) {
        Duration left = Duration.ofSeconds((long) seconds);
        return left.toHours() > 0
                ? String.format("%d:%02d:%02d", left.toHours(), left.toMinutesPart(), left.toSecondsPart())
                : String.format("%d:%02d", left.toMinutes(), left.toSecondsPart());
    }

    @Override
    public void close() {
        clock.shutdownNow();
        try {
            // else its last line may come after the end
            clock.awaitTermination(TERMINAL_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (terminal) {
            to.print("\r\u001b[K");
            to.flush();
        }
    }
}
