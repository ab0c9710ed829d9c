package org.onrecord.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.text.Text;

/** Quotes as annotations of their article, after the W3C's Web Annotation Data Model: who speaks, and where it stands. */
final class WebAnnotations {
    /** As the archive keeps it beside each quote. In code points. */
    private static final int CONTEXT = 32;

    private static final ObjectMapper JSON = new ObjectMapper();

    private WebAnnotations() {}

    static List<ObjectNode> of(JsonNode article) {
        Text text = new Text(article.path("text").asText());
        List<ObjectNode> annotations = new ArrayList<>();
        article.path("quotes").forEach(quote -> annotations.add(annotation(article, quote, text)));
        return annotations;
    }

    private static ObjectNode annotation(JsonNode article, JsonNode quote, Text text) {
        ObjectNode node = JSON.createObjectNode()
                .put("@context", "http://www.w3.org/ns/anno.jsonld")
                .put("id", LinkedData.urn(quote))
                .put("type", "Annotation")
                .put("motivation", "identifying");
        if (quote.path("actor").isInt()) {
            JsonNode speaker = article.path("actors").path(quote.path("actor").asInt());
            node.putObject("body")
                    .put("type", "TextualBody")
                    .put("value", speaker.path("name").asText())
                    .put("purpose", "identifying");
        }
        ArrayNode targets = node.putArray("target");
        quote.path("content").forEach(span -> targets.add(target(article, span, text)));
        return node;
    }

    /** The place for those who have this very text, the words for those who have another form of it. */
    private static ObjectNode target(JsonNode article, JsonNode span, Text text) {
        int start = span.path(0).asInt();
        int end = span.path(1).asInt();
        ObjectNode target = JSON.createObjectNode()
                .put("source", article.hasNonNull("url") ? article.path("url").asText() : LinkedData.urn(article));
        ArrayNode selectors = target.putArray("selector");
        selectors
                .addObject()
                .put("type", "TextPositionSelector")
                .put("start", start)
                .put("end", end);
        selectors
                .addObject()
                .put("type", "TextQuoteSelector")
                .put("exact", text.substring(start, end))
                .put("prefix", text.substring(Math.max(0, start - CONTEXT), start))
                .put("suffix", text.substring(end, Math.min(text.length(), end + CONTEXT)));
        return target;
    }
}
