package org.onrecord.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.startup.EmbeddedDatabase;
import org.onrecord.testsupport.RecordedArticles;

/** What the packaged program has left out is missed here alone: other tests run with all classes. */
@Timeout(120)
class PackagedCommandsIT {
    private static final int ARTICLES = 3;

    @TempDir
    static Path folder;

    private static EmbeddedDatabase database;

    @BeforeAll
    static void keep() throws Exception {
        database = EmbeddedDatabase.open(folder.resolve("data"), 0, 128);
        Path articles = Files.writeString(folder.resolve("a.jsonl"), RecordedArticles.lines("packaged", ARTICLES));
        assertThat(lines("ingest", articles.toString())).isNotEmpty();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource({"jsonl, 3", "csv, 4", "jsonld, 3", "annotations, 3"})
    void printsTheArchive(String form, int lines) throws Exception {
        assertThat(lines("export", "--as", form)).hasSize(lines);
    }

    @Test
    void makesAndListsKeys() throws Exception {
        assertThat(lines("key", "create", "--name", "desk", "--role", "reader")).isNotEmpty();
        assertThat(lines("key", "list")).anyMatch(line -> line.contains("desk"));
    }

    @Test
    void readsAnArticleAndTellsHowWell() throws Exception {
        Path article = Files.writeString(folder.resolve("b.txt"), "Ferry late\n\n\"We waited,\" Jane Porter said.\n");
        List<String> read = lines("extract", article.toString());
        assertThat(read).singleElement().asString().contains("\"quotes\":[{");
        Path gold = Path.of("src", "test", "resources", "command", "evaluate", "gold.jsonl");
        assertThat(lines("evaluate", gold.toString())).isNotEmpty();
    }

    /** What a command prints; it must end well. */
    private static List<String> lines(String... arguments) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Path log = folder.resolve("log.txt");
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Donrecord.data.directory=" + folder.resolve("data"),
                "-jar",
                Path.of("target", "quarkus-app", "quarkus-run.jar").toString()));
        command.addAll(List.of(arguments));
        int code = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(log.toFile())
                .start()
                .waitFor();
        assertThat(code).as("%s: %s", List.of(arguments), Files.readString(log)).isZero();
        return Files.readAllLines(out);
    }
}
