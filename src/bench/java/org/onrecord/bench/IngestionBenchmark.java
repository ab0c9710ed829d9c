package org.onrecord.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;

/**
 * How fast articles come in, beside what reading them alone costs; what a second process brings; what an article costs in
 * a large archive. Each archive starts empty.
 */
public final class IngestionBenchmark {
    private IngestionBenchmark() {}

    /** Takes {@code bench.*} properties, no arguments. */
    public static void main(String... args) throws IOException, InterruptedException, SQLException {
        Path folder = Path.of(System.getProperty("bench.folder", "target/bench"));
        int count = Integer.getInteger("bench.count", 5_000);
        int round = Integer.getInteger("bench.round", 250);
        for (String part :
                System.getProperty("bench.parts", "extract,processes,growth").split(",")) {
            try (EmptyArchive archive = EmptyArchive.open(folder.resolve("ingestion"))) {
                switch (part) {
                    case "extract" -> new BesideExtract(archive, folder).run(articles(), count, round);
                    case "processes" -> new TwoProcesses(archive, folder).run(articles(), 2 * round);
                    case "growth" -> new Growth(archive, folder).run(sizes(), 10 * round);
                    default -> throw new IllegalArgumentException("extract, processes or growth, not " + part);
                }
            }
        }
    }

    /** JSON lines of a file, or made up without end. */
    private static Iterator<String> articles() throws IOException {
        String file = System.getProperty("bench.articles", "made");
        return file.equals("made") ? new MadeArticles() : MadeArticles.linesOf(Path.of(file));
    }

    private static List<Integer> sizes() {
        return List.of(System.getProperty("bench.small", "10000,100000").split(",")).stream()
                .map(Integer::valueOf)
                .toList();
    }
}
