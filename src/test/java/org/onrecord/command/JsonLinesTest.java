package org.onrecord.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintWriter;
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
    void articlesThatAreReadAtOnceComeOutInTheirOrder() throws IOException {
        String lines = IntStream.range(0, 40)
                .mapToObj(i -> line(i, "The mayor said the bridge is safe. ".repeat(i % 2 == 0 ? 60 : 1)))
                .collect(Collectors.joining());
        List<String> ids = new ArrayList<>();

        boolean whole =
                to((id, extraction) -> ids.add(id)).write(INPUT, new ByteArrayInputStream(lines.getBytes(UTF_8)));

        assertThat(whole).isTrue();
        assertThat(ids)
                .isEqualTo(IntStream.range(0, 40).mapToObj(Integer::toString).toList());
    }

    @Test
    void whoSendsALineAndWaitsForTheAnswerGetsIt() throws Exception {
        BlockingQueue<String> ids = new LinkedBlockingQueue<>();
        try (PipedOutputStream sender = new PipedOutputStream()) {
            PipedInputStream in = new PipedInputStream(sender);
            CompletableFuture<Boolean> whole =
                    CompletableFuture.supplyAsync(() -> write(to((id, e) -> ids.add(id)), in));
            for (int i = 0; i < 3; i++) {
                sender.write(line(i, "The mayor said the bridge is safe.").getBytes(UTF_8));
                sender.flush();
                assertThat(ids.poll(30, TimeUnit.SECONDS)).isEqualTo(Integer.toString(i));
            }
            sender.close();
            assertThat(whole.get(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static JsonLines to(BiConsumer<String, Extraction> to) {
        return new JsonLines(EXTRACTOR, to, new PrintWriter(System.err));
    }

    private static boolean write(JsonLines lines, PipedInputStream in) {
        try {
            return lines.write(INPUT, in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String line(int id, String text) {
        return "{\"id\": \"" + id + "\", \"text\": \"" + text + "\"}\n";
    }
}
