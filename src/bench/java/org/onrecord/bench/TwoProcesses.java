package org.onrecord.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;

/** One process with one reading thread, then two that share its run, then one again. */
final class TwoProcesses {
    private static final double GOAL = 1.7;

    private final EmptyArchive archive;
    private final Path folder;
    private long done;

    TwoProcesses(EmptyArchive archive, Path folder) {
        this.archive = archive;
        this.folder = folder;
    }

    void run(Iterator<String> articles, int count) throws IOException, SQLException {
        try (Program first = start("first", "-")) {
            through(first, articles, count / 4, () -> 0); // warms up
            Taken before = through(first, articles, count, first::cpu);
            Taken both;
            try (Program second = start("second")) {
                through(first, articles, count / 2, () -> 0);
                both = through(first, articles, count, () -> first.cpu() + second.cpu());
            }
            Taken after = through(first, articles, count, first::cpu);
            print(before, both, after);
        }
    }

    /** Without a source it goes on with the runs that there are. */
    private Program start(String name, String... source) throws IOException {
        String[] command = source.length == 0
                ? new String[] {"ingest", "--threads", "1"}
                : new String[] {"ingest", "--threads", "1", source[0]};
        return Program.start(folder.resolve(name + ".log"), archive.environment(), command);
    }

    private Taken through(Program lister, Iterator<String> articles, int count, Taken.Processors programs)
            throws IOException, SQLException {
        List<String> lines = BesideExtract.next(articles, count);
        done += lines.size();
        return Taken.by(
                () -> {
                    lister.feed(lines);
                    archive.awaitDone(done, lister);
                },
                lines.size(),
                () -> programs.seconds() + archive.cpu());
    }

    private static void print(Taken before, Taken both, Taken after) {
        double one = (before.rate() + after.rate()) / 2;
        double cost = (before.cost() + after.cost()) / 2;
        Log.line("%nTwo processes with one reading thread each, beside one; PostgreSQL on the same cores%n");
        Log.line("| | articles/s | ms CPU an article |");
        Log.line("| --- | --- | --- |");
        Log.line(
                "| one | %.1f, then %.1f | %.0f, then %.0f |",
                before.rate(), after.rate(), before.cost(), after.cost());
        Log.line("| two | %.1f | %.0f |", both.rate(), both.cost());
        Log.line("| two of one, goal %.1f | %.2f | %.2f |", GOAL, both.rate() / one, both.cost() / cost);
    }
}
