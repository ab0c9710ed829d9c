package org.onrecord.ingestion;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.Extraction;
import org.onrecord.text.Paragraph;
import org.onrecord.text.Span;

/**
 * What an article says, as JSON: the form that the public scorers of quotes and actors read, with more keys. Spans are
 * {@code [start, end]} in code points; quotes refer to actors and topics by their index.
 */
public final class ExtractionJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ExtractionJson() {}

    /** Adds {@code language}, {@code paragraphs}, {@code quotes}, {@code actors} and {@code topics}. */
    public static void write(Extraction extraction, ObjectNode to) {
        to.put("language", extraction.language());
        to.set(
                "paragraphs",
                array(
                        extraction.paragraphs(),
                        p -> span(p.span()).insert(0, p.role().name())));
        to.set("quotes", array(extraction.quotes(), ExtractionJson::quote));
        to.set("actors", array(extraction.actors(), ExtractionJson::actor));
        to.set("topics", array(extraction.topics(), ExtractionJson::topic));
    }

    private static ObjectNode quote(Extraction.Quote quote) {
        ObjectNode node = JSON.createObjectNode();
        node.set("content", array(quote.content(), ExtractionJson::span));
        node.set("cue", array(quote.cue(), ExtractionJson::span));
        node.set("speaker", array(list(quote.speaker()), ExtractionJson::span));
        node.set("addressee", array(list(quote.addressee()), ExtractionJson::span));
        node.put("kind", quote.kind().name()).put("act", quote.act().name());
        node.put("actor", quote.actor());
        node.put("confidence", Math.round(quote.confidence() * 1000) / 1000.0);
        node.set("topics", JSON.valueToTree(quote.topics()));
        return node;
    }

    private static ObjectNode actor(Extraction.Actor actor) {
        ObjectNode node = JSON.createObjectNode()
                .put("name", actor.name())
                .put("kind", actor.kind().name())
                .put("countryCode", actor.countryCode())
                .put("affiliation", actor.affiliation());
        node.set("aliases", JSON.valueToTree(actor.aliases()));
        node.set("titles", JSON.valueToTree(actor.titles()));
        node.set("descriptions", JSON.valueToTree(actor.descriptions()));
        node.set("mentions", array(actor.mentions(), ExtractionJson::mention));
        return node;
    }

    private static ObjectNode mention(Extraction.Mention mention) {
        return JSON.createObjectNode()
                .put("start", mention.span().start())
                .put("end", mention.span().end())
                .put("form", mention.form().name())
                .put("metonym", mention.metonym());
    }

    private static ObjectNode topic(Extraction.Topic topic) {
        ObjectNode node = JSON.createObjectNode()
                .put("label", topic.label())
                .put("discussed", topic.discussed())
                .put("weight", topic.weight());
        node.set("evidence", array(topic.evidence(), ExtractionJson::span));
        return node;
    }

    private static ArrayNode span(Span span) {
        return JSON.createArrayNode().add(span.start()).add(span.end());
    }

    private static <T> ArrayNode array(List<T> items, Function<T, JsonNode> form) {
        ArrayNode array = JSON.createArrayNode();
        items.forEach(item -> array.add(form.apply(item)));
        return array;
    }

    private static <T> List<T> list(@Nullable T item) {
        return item == null ? List.of() : List.of(item);
    }

    /**
     * Reads what {@code export} wrote: {@code text}, {@code headline} and what stands beside it, and all that
     * {@link #write} adds.
     *
     * @throws IllegalArgumentException where it is not of this form; the database sees to it that spans lie in the text
     */
    public static Extraction parse(String json) {
        try {
            JsonNode node = JSON.readTree(json);
            return new Extraction(
                    node.path("text").asText(),
                    node.path("language").asText("und"),
                    front(node),
                    list(node.path("paragraphs"), ExtractionJson::readParagraph),
                    list(node.path("actors"), ExtractionJson::readActor),
                    list(node.path("quotes"), ExtractionJson::readQuote),
                    list(node.path("topics"), ExtractionJson::readTopic));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("it is not JSON: " + e.getOriginalMessage(), e);
        }
    }

    /**
     * What people have said of each quote of what {@code export} wrote.
     *
     * @throws IllegalArgumentException where it is not of this form
     */
    static List<Judgement> parseJudgements(String json) {
        try {
            return list(
                    JSON.readTree(json).path("quotes"),
                    quote -> new Judgement(
                            quote.path("status").asText(Judgement.NONE.status()),
                            list(quote.path("curated"), JsonNode::asText)));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("it is not JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static Extraction.Front front(JsonNode node) {
        return new Extraction.Front(
                node.path("headline").asText(),
                text(node, "byline"),
                text(node, "agency"),
                text(node, "place"),
                text(node, "caption"),
                text(node, "captionCredit"));
    }

    private static Paragraph readParagraph(JsonNode node) {
        return new Paragraph(
                Paragraph.Role.valueOf(node.path(0).asText()),
                new Span(node.path(1).asInt(), node.path(2).asInt()));
    }

    private static Extraction.Actor readActor(JsonNode node) {
        return new Extraction.Actor(
                node.path("name").asText(),
                Extraction.ActorKind.valueOf(node.path("kind").asText()),
                list(node.path("aliases"), JsonNode::asText),
                list(node.path("titles"), JsonNode::asText),
                list(node.path("descriptions"), JsonNode::asText),
                list(node.path("mentions"), ExtractionJson::readMention),
                index(node, "affiliation"),
                text(node, "countryCode"));
    }

    private static Extraction.Mention readMention(JsonNode node) {
        return new Extraction.Mention(
                new Span(node.path("start").asInt(), node.path("end").asInt()),
                Extraction.Form.valueOf(node.path("form").asText()),
                node.path("metonym").asBoolean());
    }

    private static Extraction.Quote readQuote(JsonNode node) {
        return new Extraction.Quote(
                spans(node.path("content")),
                spans(node.path("cue")),
                first(spans(node.path("speaker"))),
                index(node, "actor"),
                first(spans(node.path("addressee"))),
                Extraction.QuoteKind.valueOf(node.path("kind").asText()),
                Extraction.Act.valueOf(node.path("act").asText()),
                node.path("confidence").asDouble(),
                list(node.path("topics"), JsonNode::asInt));
    }

    private static Extraction.Topic readTopic(JsonNode node) {
        return new Extraction.Topic(
                node.path("label").asText(),
                node.path("discussed").asBoolean(),
                node.path("weight").asDouble(),
                spans(node.path("evidence")));
    }

    private static List<Span> spans(JsonNode node) {
        return list(node, span -> new Span(span.path(0).asInt(), span.path(1).asInt()));
    }

    private static @Nullable Span first(List<Span> spans) {
        return spans.isEmpty() ? null : spans.get(0);
    }

    private static @Nullable Integer index(JsonNode node, String key) {
        return node.path(key).isInt() ? node.path(key).intValue() : null;
    }

    private static @Nullable String text(JsonNode node, String key) {
        return node.path(key).textValue();
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> form) {
        List<T> items = new ArrayList<>();
        array.forEach(one -> items.add(form.apply(one)));
        return items;
    }
}
