package org.onrecord.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.schema.GraphQLSchema;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.access.Caller;
import org.onrecord.testsupport.FilledArchive;

/** A service that answers registered queries alone. */
@QuarkusTest
@WithTestResource(FilledArchive.class)
class RegisteredTest {
    private static final Path READER = Path.of("src", "main", "resources", "web", "app", "queries");

    @Inject
    GraphQLSchema schema;

    @Inject
    AgroalDataSource archive;

    @TempDir
    Path folder;

    @Test
    void onlyTheQueriesOfTheFolderAreAnswered() throws IOException {
        String query = "query Newest { articles(first: 1) { nodes { ...Line } } }";
        String fragment = "fragment Line on Article { id }";
        Files.writeString(folder.resolve("newest.graphql"), query);
        Files.createDirectories(folder.resolve("parts"));
        Files.writeString(folder.resolve("parts/line.graphql"), "# one line\n" + fragment);
        Executor executor = registered(folder);
        assertThat(code(executor, query + fragment)).isEqualTo("none");
        assertThat(code(executor, fragment + "\n\n" + query.replace(" { ", "\n{\n")))
                .isEqualTo("none");
        assertThat(code(executor, query.replace("1", "2") + fragment)).isEqualTo("FORBIDDEN");
        assertThat(code(executor, query + fragment.replace("id", "id text"))).isEqualTo("FORBIDDEN");
        assertThat(code(executor, "{ __typename }")).isEqualTo("FORBIDDEN");
        assertThat(code(executor, "{ __schema { types { name } } }")).isEqualTo("FORBIDDEN");
    }

    @Test
    void theReadersOwnQueriesNeedNoRegistration() throws IOException {
        Executor executor = registered(folder);
        String page = Files.readString(READER.resolve("quote.graphql"))
                + Files.readString(READER.resolve("fragments/marked-quote.graphql"))
                + Files.readString(READER.resolve("fragments/article-line.graphql"));
        JsonObject variables = new JsonObject().put("id", "Q00000000-0000-0000-0000-000000000000");
        assertThat(Executors.code(Executors.ask(
                        executor, new JsonObject().put("query", page).put("variables", variables), Caller.ANYBODY)))
                .isEqualTo("none");
    }

    @Test
    void aManifestNamesQueriesForTheirIds() throws IOException {
        String body = "query Type { __typename }";
        JsonObject operation = new JsonObject()
                .put("id", "one")
                .put("name", "Type")
                .put("type", "query")
                .put("body", body);
        Path manifest = Files.writeString(
                folder.resolve("manifest.json"),
                new JsonObject()
                        .put("format", "apollo-persisted-query-manifest")
                        .put("version", 1)
                        .put("operations", new JsonArray(List.of(operation)))
                        .toString());
        Executor executor = registered(manifest);
        assertThat(byId(executor, "one")).isEqualTo("none");
        assertThat(byId(executor, "two")).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
        assertThat(code(executor, body)).isEqualTo("none");
        assertThat(code(executor, "query Other { __typename }")).isEqualTo("FORBIDDEN");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nowhere        |                          | there is no such file or folder.",
                "broken.json    | {                        | Unexpected end-of-input",
                "other.json     | {\"name\": \"app\"}          | it has no list `operations`",
                "some.json      | {\"operations\": [{\"id\": 1}]} | an operation has no id or no body.",
                "part.json      | {\"operations\": [{\"id\": \"a\", \"body\": \"query {\"}]} | in a: Invalid syntax",
            })
    void whatCannotBeReadStopsTheStartWithALine(String name, @Nullable String content, String why) throws IOException {
        Path file = folder.resolve(name);
        if (content != null) {
            Files.writeString(file, content);
        }
        assertThatThrownBy(() -> registered(file)).isInstanceOf(IllegalStateException.class);
        assertThat(Registered.unfit(file).orElseThrow())
                .startsWith("onrecord.graphql.registered: " + file + " cannot be read: " + why)
                .doesNotContain("\n");
    }

    @Test
    void aFolderThatCanBeReadIsFit() throws IOException {
        Files.writeString(folder.resolve("good.graphql"), "{ __typename }");
        assertThat(Registered.unfit(folder)).isEmpty();
        Files.writeString(folder.resolve("broken.graphql"), "query {");
        assertThat(Registered.unfit(folder).orElseThrow()).contains("broken.graphql: Invalid syntax");
    }

    private Executor registered(Path place) {
        return Executors.of(schema, archive, Map.of("registered", place.toString()));
    }

    private static String code(Executor executor, String query) {
        return Executors.code(Executors.ask(executor, query));
    }

    private static String byId(Executor executor, String id) {
        JsonObject persisted = new JsonObject().put("version", 1).put("sha256Hash", id);
        JsonObject request = new JsonObject().put("extensions", new JsonObject().put("persistedQuery", persisted));
        return Executors.code(Executors.ask(executor, request, Caller.ANYBODY));
    }
}
