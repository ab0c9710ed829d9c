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
import org.onrecord.extraction.Extraction;
import org.onrecord.extraction.Extractor;
import org.onrecord.ingestion.ExtractionJson;

/** Articles in, one JSON line an article out, in the form that the public scorers of quotes and actors read. */
final class JsonLines {
    private final ObjectMapper json = new ObjectMapper();
    private final Extractor extractor;
    private final PrintWriter out;

    JsonLines(Extractor extractor, PrintWriter out) {
        this.extractor = extractor;
        this.out = out;
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
        Extraction extraction = extractor.extract(text);
        ObjectNode line = json.createObjectNode().put("id", id);
        ExtractionJson.write(extraction, line);
        out.println(line);
    }
}
