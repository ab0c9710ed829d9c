package org.onrecord.extraction.quote;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.onrecord.extraction.Extraction.Actor;
import org.onrecord.extraction.actor.ActorReader;
import org.onrecord.extraction.topic.TopicReader;
import org.onrecord.text.Paragraph;
import org.onrecord.text.Paragraphs;
import org.onrecord.text.Span;
import org.onrecord.text.Text;

/**
 * How fast articles are read, step by step, and the most memory that the process had. Times are those of one thread's processor,
 * so that other programs on the machine do not count. Not a test.
 *
 * <p>Argument: JSON lines with "text". From the class path of the tests: {@code ./mvnw test-compile
 * org.codehaus.mojo:exec-maven-plugin:3.5.0:exec -Dexec.classpathScope=test -Dexec.executable=java
 * -Dexec.args="-cp %classpath org.onrecord.extraction.quote.ReadingBenchmark articles.jsonl"}.
 */
final class ReadingBenchmark {
    private enum Step {
        PARAGRAPHS,
        WORD_PIECES,
        ENCODER_AND_SPANS,
        LINKS_AND_RULES,
        ACTORS,
        TOPICS
    }

    private final Map<Step, Long> times = new EnumMap<>(Step.class);
    private final ActorReader actors = new ActorReader();
    private final TopicReader topics = new TopicReader();
    private long words;

    private ReadingBenchmark() {}

    public static void main(String... args) throws IOException {
        long start = System.nanoTime();
        ReadingBenchmark benchmark = new ReadingBenchmark();
        try (QuoteReader quotes = new QuoteReader(1);
                Stream<String> lines = Files.lines(Path.of(args[0]))) {
            System.out.printf("loaded in %.1f s%n", (System.nanoTime() - start) / 1e9);
            ObjectMapper json = new ObjectMapper();
            for (String line : (Iterable<String>) lines::iterator) {
                benchmark.read(quotes, new Text(json.readTree(line).get("text").textValue()));
            }
        }
        benchmark.print();
    }

    private void read(QuoteReader reader, Text text) {
        words += text.toString().split("\\s+", -1).length;
        List<Paragraph> paragraphs = timed(Step.PARAGRAPHS, () -> Paragraphs.of(text));
        Encoding encoding = timed(Step.WORD_PIECES, () -> reader.encode(text));
        List<TaggedSpan> spans = timed(Step.ENCODER_AND_SPANS, () -> reader.spans(encoding));
        List<FoundQuote> found = timed(Step.LINKS_AND_RULES, () -> reader.read(text, paragraphs, encoding, spans));
        List<Span> speakers =
                found.stream().map(FoundQuote::speaker).filter(Objects::nonNull).toList();
        List<Actor> cast = timed(Step.ACTORS, () -> actors.read(text, paragraphs, speakers));
        timed(
                Step.TOPICS,
                () -> topics.read(
                        text,
                        paragraphs,
                        cast,
                        found.stream().map(FoundQuote::content).toList()));
    }

    private <T> T timed(Step step, Supplier<T> work) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        T result = work.get();
        times.merge(step, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start, Long::sum);
        return result;
    }

    private void print() throws IOException {
        long all = times.values().stream().mapToLong(Long::longValue).sum();
        times.forEach(
                (step, time) -> System.out.printf("%-18s %6.1f s %3.0f %%%n", step, time / 1e9, 100.0 * time / all));
        System.out.printf("%d words, %.0f a second of one thread%n", words, words / (all / 1e9));
        try (Stream<String> status = Files.lines(Path.of("/proc/self/status"))) {
            status.filter(line -> line.startsWith("VmHWM")).forEach(System.out::println);
        }
    }
}
