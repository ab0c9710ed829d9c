package org.onrecord.reader;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.onrecord.testsupport.TestDatabase;

/** The reader asks for what the schema has, and its TypeScript knows what comes back. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class QueryFilesTest {
    private static final Path QUERIES = Path.of("src/main/resources/web/app/queries");
    private static final Path TYPES = QUERIES.resolve("index.ts");

    @Inject
    GraphQLSchema schema;

    private final QueryFiles files = new QueryFiles(QUERIES);

    @Test
    void eachQueryFitsTheSchema() {
        assertThat(files.faults(schema)).isEmpty();
    }

    /** With {@code -Donrecord.test.write} the file is written anew in place of being compared. */
    @Test
    void typesAreThoseOfTheSchema() throws IOException {
        String types = files.typescript(schema);
        if (System.getProperty("onrecord.test.write") != null) {
            Files.writeString(TYPES, types);
        }
        assertThat(TYPES).hasContent(types);
    }
}
