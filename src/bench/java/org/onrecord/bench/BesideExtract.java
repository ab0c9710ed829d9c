package org.onrecord.bench;

import static org.onrecord.bench.Measured.median;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** {@code extract} and {@code ingest} take the same articles in turn; while one works the other waits. */
final class BesideExtract {
    private static final double GOAL = 0.7;
    private static final double MEMORY_GOAL = 1.2;

    /** After so many articles memory is what it should stay. */
    private static final int SETTLED = 1_000;

    private final EmptyArchive archive;
    private final Path folder;

    BesideExtract(EmptyArchive archive, Path folder) {
        this.archive = archive;
        this.folder = folder;
    }

    private record Round(Taken extract, Taken ingest) {}

    void run(Iterator<String> articles, int count, int size) throws IOException, SQLException {
        List<Round> rounds = new ArrayList<>();
        long early = 0;
        try (Program extract = Program.start(folder.resolve("extract.log"), Map.of(), "extract");
                Program ingest = Program.start(folder.resolve("ingest.log"), archive.environment(), "ingest", "-")) {
            long done = 0;
            while (done < count && articles.hasNext()) {
                List<String> lines = next(articles, size);
                done += lines.size();
                rounds.add(round(extract, ingest, lines, done));
                if (early == 0 && done >= Math.min(SETTLED, count / 2)) {
                    early = ingest.memory();
                }
            }
            print(rounds, done, early, ingest.memory());
        }
    }

    static List<String> next(Iterator<String> articles, int count) {
        List<String> lines = new ArrayList<>();
        while (lines.size() < count && articles.hasNext()) {
            lines.add(articles.next());
        }
        return lines;
    }

    private Round round(Program extract, Program ingest, List<String> lines, long done)
            throws IOException, SQLException {
        Taken read = Taken.by(
                () -> {
                    extract.feed(lines);
                    extract.awaitLines(done);
                },
                lines.size(),
                extract::cpu);
        Taken kept = Taken.by(
                () -> {
                    ingest.feed(lines);
                    archive.awaitDone(done, ingest);
                },
                lines.size(),
                () -> ingest.cpu() + archive.cpu());
        Log.line(
                "%,d articles: extract %.1f/s, %.0f ms CPU each; ingest %.1f/s, %.0f ms",
                done, read.rate(), read.cost(), kept.rate(), kept.cost());
        return new Round(read, kept);
    }

    /** The first round only warms up. */
    private void print(List<Round> rounds, long articles, long early, long late) throws SQLException {
        List<Round> warm = rounds.size() > 1 ? rounds.subList(1, rounds.size()) : rounds;
        double rate =
                median(warm, round -> round.ingest().rate() / round.extract().rate());
        double cpu =
                median(warm, round -> round.extract().cost() / round.ingest().cost());
        Log.line(
                "%nBeside extract: %,d articles, of which %,d near-duplicates; %,d quotes; medians of %d rounds%n",
                articles,
                archive.number("select count(distinct article_id) from near_duplicate"),
                archive.number("select count(*) from quote"),
                warm.size());
        Log.line("| | articles/s | ms CPU an article |");
        Log.line("| --- | --- | --- |");
        Log.line(
                "| extract | %.1f | %.0f |",
                median(warm, r -> r.extract().rate()),
                median(warm, r -> r.extract().cost()));
        Log.line(
                "| ingest | %.1f | %.0f |",
                median(warm, r -> r.ingest().rate()),
                median(warm, r -> r.ingest().cost()));
        Log.line("| of extract, goal %.2f | %.2f | %.2f |", GOAL, rate, cpu);
        Log.line(
                "%nMemory of ingest: %d MB early, %d MB at the end: %.2f, goal %.1f",
                early, late, (double) late / early, MEMORY_GOAL);
    }
}
