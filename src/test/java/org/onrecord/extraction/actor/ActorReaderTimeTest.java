package org.onrecord.extraction.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.Paragraph;
import org.onrecord.text.Paragraphs;
import org.onrecord.text.Text;

/** Eight times the text takes about eight times as long, also for texts that no newsroom would send. */
class ActorReaderTimeTest {
    /** This thread's own time, whatever else the machine does. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final int SMALL = 20_000;
    private static final int TIMES = 8;
    /** A quadratic step would make it 64. */
    private static final double LIMIT = 30;

    private final ActorReader reader = new ActorReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jane Doe said he met the president of Russia. ",
                "Jane Doe and ",
                "NATO of the Council for ",
                "\"I said he told ",
                "A. Smith met B. Smith. ",
                "(FBI) ",
                "\n\"",
                "Image: "
            })
    void growsWithTheText(String piece) {
        Text small = new Text(piece.repeat(SMALL / piece.length()));
        Text large = new Text(piece.repeat(TIMES * SMALL / piece.length()));
        double one = best(small);
        double many = best(large);
        // below some milliseconds clocks and compilers say nothing
        assertThat(many / Math.max(one, 1e7)).isLessThan(LIMIT);
    }

    /** The better of two: the first is the compiler's. */
    private double best(Text text) {
        return Math.min(time(text), time(text));
    }

    private double time(Text text) {
        long start = THREADS.getCurrentThreadCpuTime();
        List<Paragraph> paragraphs = Paragraphs.of(text);
        assertThat(reader.read(text, paragraphs, List.of())).isNotNull();
        return THREADS.getCurrentThreadCpuTime() - start;
    }
}
