package org.onrecord.extraction.actor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.extraction.Extraction.Actor;
import org.onrecord.text.Paragraphs;
import org.onrecord.text.Span;
import org.onrecord.text.Text;

/**
 * Reads JSON lines with "id" and "text" (and "quotes" with "speaker") and writes "actors", to be scored.
 * Usage: IN.jsonl OUT.jsonl
 */
final class Harness {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Harness() {}

    public static void main(String... args) throws IOException {
        ActorReader reader = new ActorReader();
        try (PrintStream out =
                new PrintStream(Files.newOutputStream(Path.of(args[1])), false, StandardCharsets.UTF_8)) {
            for (String line : Files.readAllLines(Path.of(args[0]))) {
                JsonNode article = JSON.readTree(line);
                Text text = new Text(article.get("text").asText());
                ObjectNode result =
                        JSON.createObjectNode().put("id", article.get("id").asText());
                List<Actor> actors = reader.read(text, Paragraphs.of(text), speakers(article));
                actors.forEach(actor -> write(actor, text, result.withArray("actors")));
                out.println(result);
            }
        }
    }

    private static List<Span> speakers(JsonNode article) {
        List<Span> speakers = new ArrayList<>();
        for (JsonNode quote : article.path("quotes")) {
            JsonNode speaker = quote.path("speaker");
            if (speaker.size() > 0) {
                speakers.add(new Span(
                        speaker.get(0).get(0).asInt(),
                        speaker.get(speaker.size() - 1).get(1).asInt()));
            }
        }
        return speakers.stream().distinct().sorted().toList();
    }

    private static void write(Actor actor, Text text, ArrayNode actors) {
        ObjectNode node = actors.addObject()
                .put("name", actor.name())
                .put("kind", actor.kind().name());
        node.putPOJO("aliases", actor.aliases());
        node.putPOJO("titles", actor.titles());
        node.putPOJO("descriptions", actor.descriptions());
        node.put("affiliation", actor.affiliation());
        node.put("countryCode", actor.countryCode());
        actor.mentions()
                .forEach(m -> node.withArray("mentions")
                        .addObject()
                        .put("start", m.span().start())
                        .put("end", m.span().end())
                        .put("form", m.form().name())
                        .put("metonym", m.metonym())
                        .put("text", text.substring(m.span())));
    }
}
