package org.onrecord.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onrecord.access.Caller;
import org.onrecord.access.Role;
import org.onrecord.ingestion.Ingestion;
import org.onrecord.ingestion.Transactions;
import org.onrecord.testsupport.GraphQLClient;
import org.onrecord.testsupport.MadeUp;

/** Where the tests of corrections sit: asks as somebody who may. */
@Singleton
public class Desk {
    static final Caller ANNA = new Caller("Anna", Role.EDITOR);
    static final Caller BOSS = new Caller("Boss", Role.ADMIN);

    static final String ERRORS = "userErrors { field message code } change { id kind madeBy }";

    @Inject
    Executor executor;

    @Inject
    Ingestion ingestion;

    @Inject
    Transactions transactions;

    /** The whole response. */
    JsonNode response(Caller caller, String document, Map<String, Object> variables) {
        Answer answer = executor.answer(new Request(document, null, null, variables, false), caller);
        return GraphQLClient.parse(answer.body().toString());
    }

    /** What stands under data; fails where there are errors. */
    JsonNode ask(String document, Map<String, Object> variables) {
        JsonNode response = response(BOSS, document, variables);
        if (response.has("errors")) {
            throw new AssertionError(document + variables + "\ngave " + response);
        }
        return response.get("data");
    }

    /** The payload of a mutation with this input. */
    JsonNode change(String mutation, Map<String, Object> input, String selection) {
        String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input!";
        return ask(
                        "mutation ($input: " + type + ") { " + mutation + "(input: $input) { " + selection + " "
                                + ERRORS + " } }",
                        Map.of("input", input))
                .get(mutation);
    }

    /** The payload of a mutation that must work. */
    JsonNode done(String mutation, Map<String, Object> input, String selection) {
        JsonNode payload = change(mutation, input, selection);
        if (!payload.get("userErrors").isEmpty()) {
            throw new AssertionError(mutation + input + "\ngave " + payload);
        }
        return payload;
    }

    /** Takes back what a mutation did; answers the undo. */
    JsonNode undo(JsonNode payload) {
        return done("undo", Map.of("change", payload.at("/change/id").asText()), "undone { undoneBy { id } }");
    }

    /** The first error of a mutation that must not work. */
    JsonNode refused(String mutation, Map<String, Object> input) {
        JsonNode payload = change(mutation, input, "");
        if (payload.get("userErrors").isEmpty() || !payload.get("change").isNull()) {
            throw new AssertionError(mutation + input + "\nwas not refused: " + payload);
        }
        return payload.at("/userErrors/0");
    }

    String article(MadeUp article) {
        UUID id = article.into(ingestion, transactions);
        return "A" + id;
    }

    /** The quotes of an article, in its order. */
    List<JsonNode> quotes(String article) {
        List<JsonNode> quotes = new java.util.ArrayList<>();
        ask(
                        "query ($id: ID!) { article(id: $id) { quotes(first: 100, filter: {statuses: [EXTRACTED,"
                                + " CONFIRMED, CORRECTED, REJECTED]}) { nodes { id version text status speaker { id name"
                                + " version } } } } }",
                        Map.of("id", article))
                .at("/article/quotes/nodes")
                .forEach(quotes::add);
        return quotes;
    }

    /** A map with values that may be null. */
    static Map<String, Object> input(@Nullable Object... pairs) {
        Map<String, Object> input = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            input.put((String) pairs[i], pairs[i + 1]);
        }
        return input;
    }
}
