package org.onrecord.ingestion.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Reads what is to be one JSON object. Of two, one behind the other, none is taken: the second would be lost. */
final class JsonObject {
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private JsonObject() {}

    /**
     * @param what begins the reason where it is none: "it"
     * @throws Unreadable where it is none
     */
    static JsonNode parse(String what, String json) {
        try {
            JsonNode node = JSON.readTree(json);
            if (!node.isObject()) {
                throw new Unreadable(what + " is no JSON object");
            }
            return node;
        } catch (JsonProcessingException e) {
            // without what only a programmer of the parser understands
            String reason = e.getOriginalMessage()
                    .replaceFirst(" \\((start marker at|bound as) .*", "")
                    .replaceFirst(", from `[^`]*`", "");
            throw new Unreadable(what + " is not JSON: " + reason);
        }
    }
}
