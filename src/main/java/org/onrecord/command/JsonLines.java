package org.onrecord.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.Extraction;
import org.onrecord.extraction.Extractor;
import org.onrecord.text.Span;

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
        ObjectNode line = json.createObjectNode().put("id", id).put("language", extraction.language());
        line.set(
                "paragraphs",
                array(
                        extraction.paragraphs(),
                        p -> span(p.span()).insert(0, p.role().name())));
        line.set("quotes", array(extraction.quotes(), this::quote));
        line.set("actors", array(extraction.actors(), this::actor));
        line.set("topics", array(extraction.topics(), this::topic));
        out.println(line);
    }

    private ObjectNode quote(Extraction.Quote quote) {
        ObjectNode node = json.createObjectNode();
        node.set("content", spans(quote.content()));
        node.set("cue", spans(quote.cue()));
        node.set("speaker", spans(list(quote.speaker())));
        node.set("addressee", spans(list(quote.addressee())));
        node.put("kind", quote.kind().name()).put("act", quote.act().name());
        node.put("actor", quote.actor());
        node.put("confidence", Math.round(quote.confidence() * 1000) / 1000.0);
        node.set("topics", json.valueToTree(quote.topics()));
        return node;
    }

    private ObjectNode actor(Extraction.Actor actor) {
        ObjectNode node = json.createObjectNode()
                .put("name", actor.name())
                .put("kind", actor.kind().name())
                .put("countryCode", actor.countryCode())
                .put("affiliation", actor.affiliation());
        node.set("aliases", json.valueToTree(actor.aliases()));
        node.set("titles", json.valueToTree(actor.titles()));
        node.set("descriptions", json.valueToTree(actor.descriptions()));
        node.set("mentions", array(actor.mentions(), this::mention));
        return node;
    }

    private ObjectNode mention(Extraction.Mention mention) {
        return json.createObjectNode()
                .put("start", mention.span().start())
                .put("end", mention.span().end())
                .put("form", mention.form().name())
                .put("metonym", mention.metonym());
    }

    private ObjectNode topic(Extraction.Topic topic) {
        ObjectNode node = json.createObjectNode().put("label", topic.label()).put("discussed", topic.discussed());
        node.set("evidence", spans(topic.evidence()));
        return node;
    }

    private ArrayNode spans(List<Span> spans) {
        return array(spans, this::span);
    }

    private ArrayNode span(Span span) {
        return json.createArrayNode().add(span.start()).add(span.end());
    }

    private <T> ArrayNode array(List<T> items, java.util.function.Function<T, JsonNode> form) {
        ArrayNode array = json.createArrayNode();
        items.forEach(item -> array.add(form.apply(item)));
        return array;
    }

    private static <T> List<T> list(@Nullable T item) {
        return item == null ? List.of() : List.of(item);
    }
}
