package org.onrecord.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.onrecord.text.Text;

/** Quotes as a table, after RFC 4180. */
final class QuoteTable {
    private static final List<String> COLUMNS = List.of(
            "article",
            "published_on",
            "source",
            "url",
            "headline",
            "quote",
            "kind",
            "act",
            "status",
            "confidence",
            "speaker",
            "speaker_kind",
            "speaker_words",
            "cue",
            "text",
            "start",
            "end",
            "topics");

    private QuoteTable() {}

    static void header(PrintWriter out) {
        print(COLUMNS, out);
    }

    static void rows(JsonNode article, PrintWriter out) {
        Text text = new Text(article.path("text").asText());
        for (JsonNode quote : article.path("quotes")) {
            print(row(article, quote, text), out);
        }
    }

    private static List<String> row(JsonNode article, JsonNode quote, Text text) {
        JsonNode speaker = quote.path("actor").isInt()
                ? article.path("actors").path(quote.path("actor").asInt())
                : article.path("none");
        JsonNode content = quote.path("content");
        List<String> row = new ArrayList<>();
        List.of("id", "publishedOn", "source", "url", "headline")
                .forEach(key -> row.add(article.path(key).asText("")));
        List.of("id", "kind", "act", "status", "confidence")
                .forEach(key -> row.add(quote.path(key).asText("")));
        row.add(speaker.path("name").asText(""));
        row.add(speaker.path("kind").asText(""));
        row.add(words(quote.path("speaker"), text));
        row.add(words(quote.path("cue"), text));
        row.add(words(content, text));
        row.add(content.path(0).path(0).asText());
        row.add(content.path(content.size() - 1).path(1).asText());
        row.add(topics(article, quote));
        return row;
    }

    private static String words(JsonNode spans, Text text) {
        List<String> pieces = new ArrayList<>();
        spans.forEach(span ->
                pieces.add(text.substring(span.path(0).asInt(), span.path(1).asInt())));
        return String.join(" … ", pieces);
    }

    private static String topics(JsonNode article, JsonNode quote) {
        List<String> labels = new ArrayList<>();
        quote.path("topics")
                .forEach(topic -> labels.add(
                        article.path("topics").path(topic.asInt()).path("label").asText()));
        return String.join("; ", labels);
    }

    private static void print(List<String> row, PrintWriter out) {
        out.print(row.stream().map(QuoteTable::cell).collect(Collectors.joining(",")) + "\r\n");
    }

    private static String cell(String value) {
        boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
