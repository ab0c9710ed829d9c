package org.onrecord.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import org.onrecord.extraction.Extraction;
import org.onrecord.extraction.Extractor;
import org.onrecord.ingestion.ExtractionJson;

/** Articles in, what they say out: as JSON lines in the form that the public scorers read, or as a page to look at. */
final class JsonLines {
    private final ObjectMapper json = new ObjectMapper();
    private final Extractor extractor;
    private final BiConsumer<String, Extraction> to;

    /**
     * @param to gets the id of each article, and what it says
     */
    JsonLines(Extractor extractor, BiConsumer<String, Extraction> to) {
        this.extractor = extractor;
        this.to = to;
    }

    /** Writes an article as a JSON line. */
    static BiConsumer<String, Extraction> printer(PrintWriter out) {
        ObjectMapper json = new ObjectMapper();
        return (id, extraction) -> {
            ObjectNode line = json.createObjectNode().put("id", id);
            ExtractionJson.write(extraction, line);
            out.println(line);
        };
    }

    /** Reads all of {@code in}; a name that ends in .jsonl holds an article a line, any other is one text. */
    void write(Path file, InputStream in) throws IOException {
        if (!file.toString().endsWith(".jsonl")) {
            write(file.getFileName().toString(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return;
        }
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (!line.isBlank()) {
                writeLine(line, number);
            }
        }
    }

    private void writeLine(String line, int number) {
        try {
            JsonNode article = json.readTree(line);
            if (!article.path("text").isTextual()) {
                throw new IllegalArgumentException("line " + number + " has no \"text\"");
            }
            write(
                    article.path("id").asText(Integer.toString(number)),
                    article.get("text").textValue());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("line " + number + " is not JSON: " + e.getOriginalMessage(), e);
        }
    }

    private void write(String id, String text) {
        to.accept(id, extractor.extract(text));
    }
}
