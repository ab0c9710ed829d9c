package org.onrecord.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.schema.GraphQLSchema;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.onrecord.testsupport.FilledArchive;
import org.onrecord.testsupport.GraphQLClient;

/** What the one statement answers is what graphql-java answers from the same rows, field by field. */
@QuarkusTest
@WithTestResource(FilledArchive.class)
class RandomQueriesTest {
    private static final int QUERIES = 600;

    @Inject
    GraphQLSchema schema;

    @Test
    void anyQueryIsAnsweredAsTheReferenceAnswersIt() throws Exception {
        Rows rows;
        try (Connection archive = FilledArchive.connect()) {
            rows = new Rows(archive);
        }
        Reference reference = new Reference(rows, Files.readString(Path.of("src/main/resources/schema.graphql")));
        Map<String, List<String>> ids = Rows.TYPES.keySet().stream()
                .collect(Collectors.toMap(
                        table -> table,
                        table -> rows.all(table).map(Reference::id).toList()));
        ObjectMapper json = new ObjectMapper();
        int refused = 0;
        for (long seed = 0; seed < QUERIES; seed++) {
            RandomQuery query = new RandomQuery(schema, ids, seed);
            if (isTooMuch(query)) {
                refused++;
                continue;
            }
            String expected = json.valueToTree(reference.answer(query.text(), query.variables()))
                    .toString();
            assertThat(GraphQLClient.ask(query.text(), query.variables()).toString())
                    .as("seed %d: %s %s", seed, query.text(), query.variables())
                    .isEqualTo(expected);
        }
        assertThat(refused).isLessThan(QUERIES / 20);
    }

    /** A query may by chance ask for more than one request may cost, or nest more negations than there may be. */
    private static boolean isTooMuch(RandomQuery query) {
        JsonNode answer = GraphQLClient.parse(
                GraphQLClient.post(query.text(), query.variables()).asString());
        return answer.at("/errors/0/extensions/code").asText().startsWith("TOO_");
    }
}
