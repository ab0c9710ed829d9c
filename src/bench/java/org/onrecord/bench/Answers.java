package org.onrecord.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * Whether all say the same. What PostGraphile must do otherwise does not count: the rows of a join table between two
 * objects, their order, ids without a letter for the type, other cursors.
 */
final class Answers {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Set<String> WRAPPERS = Set.of("nodes", "topic", "quote");

    private final Client client;

    Answers(Client client) {
        this.client = client;
    }

    /** Every question with every sample. */
    void check(List<Contender> contenders, List<Question> questions) throws IOException {
        for (Question question : questions) {
            List<Ask> first = contenders.get(0).asks(question);
            for (Contender contender : contenders.subList(1, contenders.size())) {
                List<Ask> asks = contender.asks(question);
                for (int i = 0; i < asks.size(); i++) {
                    compare(
                            contenders.get(0).name(),
                            answer(contenders.get(0), first.get(i)),
                            contender.name(),
                            answer(contender, asks.get(i)));
                }
            }
            Log.line("%s: %d answers are equal everywhere", question.name(), first.size());
        }
    }

    private static void compare(String one, JsonNode expected, String other, JsonNode answer) {
        if (!expected.equals(answer)) {
            throw new IllegalStateException("Answers differ.%n%s: %s%n%s: %s".formatted(one, expected, other, answer));
        }
    }

    private JsonNode answer(Contender contender, Ask ask) throws IOException {
        JsonNode answer =
                JSON.readTree(client.ask(contender.service().port(), ask).getBytes());
        if (answer.has("errors")) {
            throw new IllegalStateException(contender.name() + " answers " + answer);
        }
        return plain("", answer.get("data"));
    }

    private static JsonNode plain(String name, JsonNode node) {
        if (node instanceof ObjectNode object) {
            return plain(object);
        }
        if (node instanceof ArrayNode array) {
            return plain(name, array);
        }
        if (name.equals("id")) {
            return NODES.textNode(node.textValue().replaceFirst("^[A-Z]", ""));
        }
        return name.equals("endCursor") ? NODES.booleanNode(node.isTextual()) : node;
    }

    private static JsonNode plain(ObjectNode object) {
        if (object.size() == 1 && WRAPPERS.contains(object.fieldNames().next())) {
            return plain(object.fieldNames().next(), object.iterator().next());
        }
        ObjectNode plain = NODES.objectNode();
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            plain.set(field.getKey(), plain(field.getKey(), field.getValue()));
        }
        return plain.path("nodes") instanceof ArrayNode nodes && plain.size() == 1 ? nodes : plain;
    }

    private static JsonNode plain(String name, ArrayNode array) {
        List<JsonNode> elements = StreamSupport.stream(array.spliterator(), false)
                .map(element -> plain("", element))
                .toList();
        boolean anyOrder = elements.stream().allMatch(element -> element.has("label"));
        return NODES.arrayNode()
                .addAll(
                        anyOrder
                                ? elements.stream()
                                        .sorted(Comparator.comparing(JsonNode::toString))
                                        .toList()
                                : elements);
    }
}
