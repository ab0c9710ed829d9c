package org.onrecord.extraction.quote;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What the trainer's own implementation, in Python and with the model in 32-bit floats, made of odd inputs and of articles. */
final class RecordedCases {
    private static final ObjectMapper JSON = new ObjectMapper();

    private RecordedCases() {}

    static List<JsonNode> all() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(RecordedCases.class.getResourceAsStream("cases.jsonl")),
                StandardCharsets.UTF_8))) {
            return lines.lines().map(RecordedCases::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode parse(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
