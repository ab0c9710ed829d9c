package org.onrecord.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.SchemaPrinter;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.testsupport.FilledArchive;

/** The schema as clients see it. */
@QuarkusTest
@WithTestResource(FilledArchive.class)
class SchemaTest {
    private static final Path KEPT = Path.of("src", "main", "resources", "schema.graphql");

    @Inject
    GraphQLSchema schema;

    /** Writes the file anew, so that the change can be looked at, and fails so that it is. */
    @Test
    void theCheckedInSchemaIsTheOneThatIsServed() throws IOException {
        String served = new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
                        .includeScalarTypes(true)
                        .includeSchemaDefinition(false)
                        .includeDirectiveDefinitions(false)
                        .useAstDefinitions(false))
                .print(schema);
        String kept = Files.exists(KEPT) ? Files.readString(KEPT) : "";
        if (!served.equals(kept)) {
            Files.writeString(KEPT, served);
        }
        assertThat(kept).as("schema.graphql, which has been written anew").isEqualTo(served);
        assertThat(new SchemaParser().parse(served).types()).containsKeys("Article", "Actor", "Quote", "Topic");
    }

    @Test
    void everythingIsExplained() {
        List<GraphQLNamedSchemaElement> elements = new ArrayList<>();
        for (GraphQLNamedType type : schema.getAllTypesAsList()) {
            if (!type.getName().startsWith("__")) {
                elements.add(type);
                if (type instanceof GraphQLFieldsContainer fields) {
                    elements.addAll(fields.getFieldDefinitions());
                    fields.getFieldDefinitions().forEach(field -> elements.addAll(field.getArguments()));
                } else if (type instanceof GraphQLInputObjectType input) {
                    elements.addAll(input.getFields());
                } else if (type instanceof GraphQLEnumType choice) {
                    elements.addAll(choice.getValues());
                }
            }
        }
        assertThat(elements)
                .hasSizeGreaterThan(150)
                .allSatisfy(element -> assertThat(element.getDescription())
                        .as(element.getName())
                        .isNotBlank());
    }
}
