package org.onrecord.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.onrecord.text.Text;

/** An article in the words of schema.org: a NewsArticle that has Quotations, by Persons, Organizations and others. */
final class LinkedData {
    private static final ObjectMapper JSON = new ObjectMapper();

    private LinkedData() {}

    static ObjectNode newsArticle(JsonNode article) {
        ObjectNode node = JSON.createObjectNode()
                .put("@context", "https://schema.org")
                .put("@type", "NewsArticle")
                .put("@id", urn(article));
        copy(article, "headline", node, "headline");
        copy(article, "publishedOn", node, "datePublished");
        copy(article, "url", node, "url");
        copy(article, "language", node, "inLanguage");
        copy(article, "place", node, "dateline");
        if (article.hasNonNull("byline")) {
            node.putObject("author")
                    .put("@type", "Person")
                    .put("name", article.path("byline").asText());
        }
        if (article.hasNonNull("source")) {
            node.putObject("publisher")
                    .put("@type", "Organization")
                    .put("name", article.path("source").asText());
        }
        copy(article, "text", node, "articleBody");
        ArrayNode about = node.putArray("about");
        article.path("topics")
                .forEach(topic -> about.addObject()
                        .put("@type", "Thing")
                        .put("@id", urn(topic))
                        .put("name", topic.path("label").asText()));
        ArrayNode mentions = node.putArray("mentions");
        article.path("actors").forEach(actor -> mentions.add(actor(actor)));
        ArrayNode parts = node.putArray("hasPart");
        article.path("quotes").forEach(quote -> parts.add(quotation(article, quote)));
        return node;
    }

    private static ObjectNode actor(JsonNode actor) {
        ObjectNode node = JSON.createObjectNode()
                .put("@type", type(actor.path("kind").asText()))
                .put("@id", urn(actor))
                .put("name", actor.path("name").asText());
        node.set("alternateName", actor.path("aliases"));
        if (actor.path("kind").asText().equals("PERSON")) {
            node.set("jobTitle", actor.path("titles"));
        }
        return node;
    }

    private static String type(String kind) {
        return switch (kind) {
            case "PERSON", "ROLE" -> "Person";
            case "ORGANISATION" -> "Organization";
            case "COUNTRY" -> "Country";
            case "PLACE" -> "Place";
            default -> "Thing";
        };
    }

    private static ObjectNode quotation(JsonNode article, JsonNode quote) {
        Text text = new Text(article.path("text").asText());
        ObjectNode node = JSON.createObjectNode().put("@type", "Quotation").put("@id", urn(quote));
        ArrayNode pieces = JSON.createArrayNode();
        quote.path("content")
                .forEach(span -> pieces.add(
                        text.substring(span.path(0).asInt(), span.path(1).asInt())));
        node.set("text", pieces.size() == 1 ? pieces.get(0) : pieces);
        if (quote.path("actor").isInt()) {
            node.putObject("creator")
                    .put(
                            "@id",
                            urn(article.path("actors").path(quote.path("actor").asInt())));
        }
        return node;
    }

    static String urn(JsonNode thing) {
        return "urn:uuid:" + thing.path("id").asText();
    }

    private static void copy(JsonNode from, String key, ObjectNode to, String property) {
        if (from.hasNonNull(key)) {
            to.put(property, from.path(key).asText());
        }
    }
}
