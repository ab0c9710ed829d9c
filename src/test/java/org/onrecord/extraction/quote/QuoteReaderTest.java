package org.onrecord.extraction.quote;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.onrecord.text.Paragraph;
import org.onrecord.text.Paragraph.Role;
import org.onrecord.text.Span;
import org.onrecord.text.Text;

class QuoteReaderTest {
    private static final QuoteReader READER = new QuoteReader(1);

    @AfterAll
    static void close() {
        READER.close();
    }

    @Test
    void seedsQuotesAreFoundWithSpeakerCueAndKind() throws IOException {
        Text text = new Text(Files.readString(Path.of("seeds/000_bcb0abd9351ddb20.txt")));
        List<FoundQuote> found = READER.read(text, ParagraphLines.of(text));

        List<Expected> missed = expected().stream()
                .filter(quote -> found.stream().noneMatch(f -> quote.isFound(text, f)))
                .toList();

        assertThat(missed).isEmpty();
    }

    /** A quote of a hand-made gold: nothing in it stands in the program. */
    private record Expected(String kind, String speaker, String cue, String content) {
        boolean isFound(Text text, FoundQuote quote) {
            int at = text.toString().indexOf(content);
            Span gold = text.span(at, at + content.length());
            Span words = quote.content()
                    .get(0)
                    .cover(quote.content().get(quote.content().size() - 1));
            int common = Math.min(gold.end(), words.end()) - Math.max(gold.start(), words.start());
            return common * 3 > gold.cover(words).length()
                    && quote.kind().name().equals(kind)
                    && text.substring(Objects.requireNonNull(quote.speaker())).equals(speaker)
                    && text.substring(quote.cue().get(0)).contains(cue);
        }
    }

    private static List<Expected> expected() throws IOException {
        try (var in = Objects.requireNonNull(QuoteReaderTest.class.getResourceAsStream("seed.expected"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(" \\| ", -1))
                    .map(parts -> new Expected(parts[0], parts[1], parts[2], parts[3]))
                    .toList();
        }
    }

    @Test
    void severalThreadsReadAsOne() throws Exception {
        List<Text> texts = RecordedCases.all().stream()
                .map((JsonNode recorded) -> new Text(recorded.get("text").textValue()))
                .toList();
        List<List<FoundQuote>> alone = texts.stream().map(QuoteReaderTest::read).toList();

        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<List<FoundQuote>>> tasks = new ArrayList<>();
            texts.forEach(text -> tasks.add(() -> read(text)));
            List<List<FoundQuote>> together = new ArrayList<>();
            for (Future<List<FoundQuote>> task : threads.invokeAll(tasks)) {
                together.add(task.get());
            }
            assertThat(together).isEqualTo(alone);
        } finally {
            threads.shutdown();
        }
    }

    private static List<FoundQuote> read(Text text) {
        return READER.read(text, ParagraphLines.of(text));
    }

    @Test
    void repeatedHeadlinesAndBylinesGiveNoQuotes() {
        String headline = "Mayor says taxes will fall";
        Text text =
                new Text(headline + "\n\n" + headline + "\n\nBy a man who said taxes rise\n\nThe mayor said it again.");
        List<Paragraph> lines = ParagraphLines.of(text);
        List<Paragraph> paragraphs = List.of(
                new Paragraph(Role.HEADLINE, lines.get(0).span()),
                new Paragraph(Role.HEADLINE, lines.get(1).span()),
                new Paragraph(Role.BYLINE, lines.get(2).span()),
                lines.get(3));

        List<FoundQuote> quotes = READER.read(text, paragraphs);

        assertThat(quotes)
                .extracting(q -> q.content().get(0))
                .anyMatch(lines.get(0).span()::contains);
        assertThat(quotes)
                .extracting(q -> q.content().get(0))
                .noneMatch(lines.get(1).span()::overlaps)
                .noneMatch(lines.get(2).span()::overlaps);
    }
}
