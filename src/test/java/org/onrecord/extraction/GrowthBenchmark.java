package org.onrecord.extraction;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * How the time of one reading and the process's peak memory grow with the text: of news, and of odd texts that tempt a reader to be
 * quadratic. Each is read at a size, at ten times and at a hundred times that; what a thousand characters cost should stay. Times
 * are those of one thread's processor, so that other programs on the machine do not count. Not a test.
 *
 * <p>From the class path of the tests: {@code ./mvnw test-compile org.codehaus.mojo:exec-maven-plugin:3.5.0:exec
 * -Dexec.classpathScope=test -Dexec.executable=java -Dexec.args="-cp %classpath org.onrecord.extraction.GrowthBenchmark"}.
 */
final class GrowthBenchmark {
    private static final Path NEWS = Path.of("src/test/resources/wikinews");
    private static final List<Integer> SIZES = List.of(6_000, 60_000, 600_000);
    private static final int ROUNDS = 2;

    private GrowthBenchmark() {}

    public static void main(String... args) throws IOException {
        Map<String, IntFunction<String>> kinds = new LinkedHashMap<>();
        kinds.put("news", repeated(news()));
        kinds.put("quotation marks only", repeated("\""));
        kinds.put("unclosed quotation marks", repeated("\"we said "));
        kinds.put("a quote in each line", repeated("\"and on\n"));
        kinds.put("no white space", repeated("x"));
        kinds.put("said and said", repeated("He said and "));
        try (Extractor extractor = Extractor.load(1)) {
            // warms up
            extractor.extract(kinds.get("news").apply(SIZES.get(1)));
            System.out.println("milliseconds for a thousand characters, at " + SIZES + " characters");
            for (Map.Entry<String, IntFunction<String>> kind : kinds.entrySet()) {
                System.out.printf("%-26s", kind.getKey());
                for (int size : SIZES) {
                    System.out.printf("%8.2f", best(extractor, kind.getValue().apply(size)) * 1000 / size);
                }
                System.out.println("   " + peak());
            }
        }
    }

    private static String news() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(NEWS)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                all.append(Files.readString(file)).append("\n\n");
            }
        }
        return all.toString();
    }

    private static IntFunction<String> repeated(String part) {
        return size -> part.repeat(size / part.length() + 1).substring(0, size);
    }

    /** Least milliseconds of several rounds. */
    private static double best(Extractor extractor, String text) {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            extractor.extract(text);
            best = Math.min(best, (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6);
        }
        return best;
    }

    private static String peak() throws IOException {
        try (Stream<String> status = Files.lines(Path.of("/proc/self/status"))) {
            return status.filter(line -> line.startsWith("VmHWM")).findFirst().orElse("");
        }
    }
}
