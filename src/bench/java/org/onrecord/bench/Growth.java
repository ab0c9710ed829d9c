package org.onrecord.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What a small article that is read already costs in archives of some sizes. */
final class Growth {
    private static final double GOAL = 1.3;

    /** Articles that are made at once. */
    private static final int STEP = 1_000;

    private final EmptyArchive archive;
    private final Path folder;
    private final Iterator<String> articles = new SmallArticles();
    private long done;

    Growth(EmptyArchive archive, Path folder) {
        this.archive = archive;
        this.folder = folder;
    }

    /**
     * Fills the archive to each size in turn.
     *
     * @param measured articles around each size that are measured
     */
    void run(List<Integer> sizes, int measured) throws IOException, SQLException {
        List<Taken> taken = new ArrayList<>();
        try (Program ingest = Program.start(folder.resolve("growth.log"), archive.environment(), "ingest", "-")) {
            for (int size : sizes) {
                through(ingest, (int) (size - measured / 2 - done));
                taken.add(Taken.by(() -> through(ingest, measured), measured, () -> ingest.cpu() + archive.cpu()));
                Log.line(
                        "%,d articles: %.2f ms CPU an article, %.0f articles/s",
                        size, last(taken).cost(), last(taken).rate());
            }
        }
        print(sizes, taken);
    }

    private static Taken last(List<Taken> taken) {
        return taken.get(taken.size() - 1);
    }

    private void through(Program ingest, int count) throws IOException, SQLException {
        for (int left = count; left > 0; left -= STEP) {
            List<String> lines = BesideExtract.next(articles, Math.min(left, STEP));
            done += lines.size();
            ingest.feed(lines);
        }
        archive.awaitDone(done, ingest);
    }

    private static void print(List<Integer> sizes, List<Taken> taken) {
        Log.line("%nWhat a small article costs, its reading recorded%n");
        Log.line("| articles | ms CPU | ms | of the first, goal %.1f: CPU, time |", GOAL);
        Log.line("| --- | --- | --- | --- |");
        for (int i = 0; i < sizes.size(); i++) {
            Taken one = taken.get(i);
            Log.line(
                    "| %,d | %.2f | %.2f | %.2f, %.2f |",
                    sizes.get(i),
                    one.cost(),
                    1e3 / one.rate(),
                    one.cost() / taken.get(0).cost(),
                    taken.get(0).rate() / one.rate());
        }
    }
}
