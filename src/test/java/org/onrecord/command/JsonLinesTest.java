package org.onrecord.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.onrecord.extraction.Extraction;
import org.onrecord.extraction.Extractor;

class JsonLinesTest {
    private static final Path INPUT = Path.of("-");
    private static final Extractor EXTRACTOR = Extractor.load(1);

    @AfterAll
    static void close() {
        EXTRACTOR.close();
    }

    @Test
    void articlesThatAreReadAtOnceComeOutInTheirOrder() {
        String lines = IntStream.range(0, 40)
                .mapToObj(i -> line(i, "The mayor said the bridge is safe. ".repeat(i % 2 == 0 ? 60 : 1)))
                .collect(Collectors.joining());
        List<String> ids = new ArrayList<>();

        boolean whole = write((id, extraction) -> ids.add(id), new ByteArrayInputStream(lines.getBytes(UTF_8)));

        assertThat(whole).isTrue();
        assertThat(ids)
                .isEqualTo(IntStream.range(0, 40).mapToObj(Integer::toString).toList());
    }

    @Test
    void whoSendsALineAndWaitsForTheAnswerGetsIt() throws Exception {
        BlockingQueue<String> ids = new LinkedBlockingQueue<>();
        try (PipedOutputStream sender = new PipedOutputStream()) {
            PipedInputStream in = new PipedInputStream(sender);
            CompletableFuture<Boolean> whole = CompletableFuture.supplyAsync(() -> write((id, e) -> ids.add(id), in));
            for (int i = 0; i < 3; i++) {
                sender.write(line(i, "The mayor said the bridge is safe.").getBytes(UTF_8));
                sender.flush();
                assertThat(ids.poll(30, TimeUnit.SECONDS)).isEqualTo(Integer.toString(i));
            }
            sender.close();
            assertThat(whole.get(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static boolean write(BiConsumer<String, Extraction> to, InputStream in) {
        try (InOrder articles = new InOrder(CompletableFuture.completedFuture(EXTRACTOR), to)) {
            boolean whole = new JsonLines(articles, new PrintWriter(System.err)).write(INPUT, in);
            articles.finish();
            return whole;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(int id, String text) {
        return "{\"id\": \"" + id + "\", \"text\": \"" + text + "\"}\n";
    }
}
