package org.onrecord.extraction.quote;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.onrecord.text.Span;
import org.onrecord.text.Text;

/**
 * Reads articles from JSON lines (id, text) and writes their quotes as JSON lines, to be scored against a gold. Not a test.
 *
 * <p>Arguments: in, out, and the number of threads (2 unless given).
 */
final class ReadArticles {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ReadArticles() {}

    public static void main(String... args) throws IOException {
        int threads = args.length > 2 ? Integer.parseInt(args[2]) : 2;
        long start = System.nanoTime();
        try (QuoteReader reader = new QuoteReader(threads);
                BufferedReader in = Files.newBufferedReader(Path.of(args[0]));
                PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(args[1])))) {
            System.err.printf("loaded in %.2f s%n", (System.nanoTime() - start) / 1e9);
            start = System.nanoTime();
            long words = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                JsonNode article = JSON.readTree(line);
                Text text = new Text(article.get("text").textValue());
                words += text.toString().split("\\s+", -1).length;
                out.println(JSON.writeValueAsString(
                        write(article.get("id").textValue(), reader.read(text, ParagraphLines.of(text)))));
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            System.err.printf("%d words in %.1f s: %.0f a second%n", words, seconds, words / seconds);
        }
    }

    private static ObjectNode write(String id, List<FoundQuote> quotes) {
        ObjectNode article = JSON.createObjectNode().put("id", id);
        ArrayNode list = article.putArray("quotes");
        for (FoundQuote quote : quotes) {
            ObjectNode node = list.addObject();
            node.set("content", spans(quote.content()));
            node.set("cue", spans(quote.cue()));
            node.set("speaker", spans(quote.speaker() == null ? List.of() : List.of(quote.speaker())));
            node.put("kind", quote.kind().name());
            node.put("act", quote.act().name());
            node.put("confidence", quote.confidence());
        }
        return article;
    }

    private static ArrayNode spans(List<Span> spans) {
        ArrayNode node = JSON.createArrayNode();
        spans.forEach(s -> node.addArray().add(s.start()).add(s.end()));
        return node;
    }
}
