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
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import org.onrecord.extraction.Extraction;
import org.onrecord.ingestion.ExtractionJson;

/** Articles in, what they say out: as JSON lines in the form that the public scorers read, or as a page to look at. */
final class JsonLines {
    /** What may stand before the first line that is not blank. In characters. */
    private static final int LONGEST_BLANK = 100;

    private final ObjectMapper json = new ObjectMapper();
    private final InOrder articles;
    private final PrintWriter complaints;

    /**
     * @param articles gets each article
     * @param complaints gets a line for each that is none
     */
    JsonLines(InOrder articles, PrintWriter complaints) {
        this.articles = articles;
        this.complaints = complaints;
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

    /**
     * Reads all of {@code in}: an article a line where it begins as an object of JSON, else one text.
     *
     * @return false: something was no article
     */
    boolean write(Path file, InputStream in) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        if (!isJson(reader)) {
            StringWriter text = new StringWriter();
            reader.transferTo(text);
            articles.read(file.getFileName().toString(), text.toString());
            return true;
        }
        boolean whole = true;
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (!line.isBlank() && !writeLine(line, number, file)) {
                whole = false;
            }
            if (!reader.ready()) {
                articles.finish(); // who sends a line and waits for the answer gets it
            }
        }
        return whole;
    }

    private static boolean isJson(BufferedReader reader) throws IOException {
        reader.mark(LONGEST_BLANK);
        char[] start = new char[LONGEST_BLANK];
        int read = reader.read(start);
        reader.reset();
        return new String(start, 0, Math.max(0, read)).stripLeading().startsWith("{");
    }

    /** One line that is no article is named and passed over. */
    private boolean writeLine(String line, int number, Path file) {
        try {
            JsonNode article = json.readTree(line);
            if (article.path("text").isTextual()) {
                articles.read(
                        article.path("id").asText(Integer.toString(number)),
                        article.get("text").textValue());
                return true;
            }
            complaints.println(file + ", line " + number + " has no \"text\"");
        } catch (JsonProcessingException e) {
            complaints.println(file + ", line " + number + " is not JSON from character "
                    + e.getLocation().getColumnNr() + " on");
        }
        return false;
    }
}
