package org.onrecord.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.archive.Dump;
import org.onrecord.ingestion.Ingestion;
import org.onrecord.ingestion.Metadata;
import org.onrecord.ingestion.run.Run;
import org.onrecord.ingestion.run.Runs;
import org.onrecord.testsupport.TestDatabase;
import org.onrecord.text.Text;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class ExportTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path SEED = Path.of("seeds", "000_bcb0abd9351ddb20.txt");

    @Inject
    Dump dump;

    @Inject
    Runs runs;

    @Inject
    Ingestion ingestion;

    @Inject
    DataSource database;

    @TempDir
    Path folder;

    @Test
    void whatIsExportedIsReadBackToAnEqualGraph() throws Exception {
        ingestion.ingest(Files.readString(SEED), Metadata.NONE);
        List<JsonNode> before = articles();
        assertThat(before).isNotEmpty();
        StringBuilder lines = new StringBuilder();
        before.forEach(article -> lines.append(article).append('\n'));
        Path file = Files.writeString(folder.resolve("archive.jsonl"), lines);
        empty();

        Run run = runs.open(List.of(file.toString()));
        runs.work(List.of(run), 1, null);

        assertThat(runs.failures(run.id(), 5)).isEmpty();
        assertThat(withoutIds(articles())).containsExactlyInAnyOrderElementsOf(withoutIds(before));
    }

    @Test
    void everyFormIsWellFormed() throws Exception {
        ingestion.ingest(Files.readString(SEED), Metadata.NONE);
        JsonNode article = articles().get(0);
        assertThat(printed(ExportForm.JSONLD, article))
                .allSatisfy(line ->
                        assertThat(JSON.readTree(line).path("@type").asText()).isEqualTo("NewsArticle"));
        assertThat(printed(ExportForm.ANNOTATIONS, article))
                .hasSize(article.path("quotes").size())
                .allSatisfy(line -> {
                    JsonNode selectors =
                            JSON.readTree(line).path("target").path(0).path("selector");
                    int start = selectors.path(0).path("start").asInt();
                    String exact = selectors.path(1).path("exact").asText();
                    assertThat(new Text(article.path("text").asText()).substring(start, start + exact.length()))
                            .isEqualTo(exact);
                });
        assertThat(printed(ExportForm.CSV, article).get(0)).startsWith("article,published_on,");
    }

    @Test
    void aCellThatHoldsCommasOrMarksIsQuoted() throws IOException {
        JsonNode article = JSON.readTree(
                "{\"id\":\"1\",\"headline\":\"A, \\\"b\\\"\",\"text\":\"abc\",\"quotes\":[{\"id\":\"2\",\"content\":[[0,1],[2,3]]}]}");
        StringWriter out = new StringWriter();
        ExportForm.CSV.write(article, new PrintWriter(out, true));
        assertThat(out.toString()).isEqualTo("1,,,,\"A, \"\"b\"\"\",2,,,,,,,,,a … c,0,3,\r\n");
    }

    private static List<String> printed(ExportForm form, JsonNode article) {
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out, true);
        form.begin(writer);
        form.write(article, writer);
        writer.flush();
        return out.toString().lines().toList();
    }

    private List<JsonNode> articles() throws SQLException {
        List<JsonNode> articles = new ArrayList<>();
        dump.each(article -> articles.add(parse(article)));
        return articles;
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Ids are new, and so is the order that hangs on them: actors and topics are sorted, and told in place of an index. */
    private static List<String> withoutIds(List<JsonNode> articles) {
        return articles.stream().map(ExportTest::withoutIds).toList();
    }

    private static String withoutIds(JsonNode article) {
        ObjectNode plain = article.deepCopy();
        plain.remove("id");
        for (JsonNode quote : plain.path("quotes")) {
            ObjectNode told = (ObjectNode) quote;
            told.remove("id");
            told.put("actor", named(article.path("actors"), quote.path("actor"), "name"));
            List<String> topics = new ArrayList<>();
            quote.path("topics").forEach(topic -> topics.add(named(article.path("topics"), topic, "label")));
            told.put("topics", topics.stream().sorted().toList().toString());
        }
        for (JsonNode actor : plain.path("actors")) {
            ((ObjectNode) actor).remove("id");
            ((ObjectNode) actor).put("affiliation", named(article.path("actors"), actor.path("affiliation"), "name"));
        }
        plain.path("topics").forEach(topic -> ((ObjectNode) topic).remove("id"));
        sort(plain.withArray("actors"));
        sort(plain.withArray("topics"));
        return plain.toString();
    }

    private static String named(JsonNode list, JsonNode index, String key) {
        return index.isInt() ? list.path(index.asInt()).path(key).asText() : "nobody";
    }

    private static void sort(ArrayNode array) {
        List<JsonNode> items = new ArrayList<>();
        array.forEach(items::add);
        items.sort(Comparator.comparing(JsonNode::toString));
        array.removeAll().addAll(items);
    }

    private void empty() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("delete from article");
            statement.execute("delete from actor");
            statement.execute("delete from topic");
            statement.execute("delete from deleted_text");
        }
    }
}
