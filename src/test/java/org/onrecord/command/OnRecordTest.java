package org.onrecord.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The commands that need no framework, as somebody at a terminal sees them. */
class OnRecordTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void helpNamesEveryCommand() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("serve", "extract", "key", "healthy");
    }

    @Test
    void whatIsNotUnderstoodIsSaidWithExitCodeTwo() {
        assertThat(run("serv")).isEqualTo(2);
        assertThat(err.toString()).contains("serve");
    }

    @Test
    void aTextGoesInAndALineOfJsonComesOut() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "Ministers met.\n\n\"We agree,\" Jane Porter said.");
        assertThat(run("extract", file.toString())).isZero();
        JsonNode line = new ObjectMapper().readTree(out.toString());
        assertThat(line.path("id").asText()).isEqualTo("a.txt");
        assertThat(line.path("quotes")).hasSize(1);
        assertThat(line.path("quotes").path(0).path("kind").asText()).isEqualTo("DIRECT");
    }

    @Test
    void jsonLinesKeepTheirIdsAndOrder() throws IOException {
        Path file = Files.write(
                folder.resolve("b.jsonl"),
                List.of("{\"id\": \"one\", \"text\": \"First.\"}", "", "{\"id\": \"two\", \"text\": \"Second 😀.\"}"));
        assertThat(run("extract", file.toString())).isZero();
        assertThat(out.toString().lines().map(l -> l.substring(0, 12)))
                .containsExactly("{\"id\":\"one\",", "{\"id\":\"two\",");
    }

    @Test
    void aFileThatCannotBeReadIsNamedAndTheRestIsRead() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.jsonl"), "{\"id\": 1}");
        Path good = Files.writeString(folder.resolve("good.txt"), "Nothing was said.");
        assertThat(run("extract", bad.toString(), folder.resolve("none.txt").toString(), good.toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("bad.jsonl", "line 1", "\"text\"", "none.txt");
        assertThat(out.toString()).contains("good.txt");
    }

    @Test
    void aLineThatIsNoArticleIsNamedAndTheRestIsRead() throws IOException {
        Path file = Files.write(
                folder.resolve("lines"),
                List.of("{\"text\": \"First.\"}", "{\"text\": ", "{\"id\": 3}", "{\"text\": \"Fourth.\"}"));
        assertThat(run("extract", file.toString())).isEqualTo(1);
        assertThat(err.toString())
                .contains(file + ", line 2 is not JSON from character 10 on", file + ", line 3 has no \"text\"");
        assertThat(out.toString().lines().map(l -> l.substring(0, 9)))
                .containsExactly("{\"id\":\"1\"", "{\"id\":\"4\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "serve",
                "extract",
                "ingest",
                "export",
                "evaluate",
                "key",
                "key create",
                "key list",
                "key revoke",
                "healthy"
            })
    void helpOfEachCommandHasAnExample(String command) {
        assertThat(run((command + " --help").split(" "))).isZero();
        assertThat(out.toString()).contains("Example").contains("  onrecord " + command);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ingest --again news/",
                "ingest --threads 0 news/",
                "ingest --format xml news/",
                "export --as xml",
                "evaluate",
                "extract --threads"
            })
    void whatMakesNoSenseIsSaidBeforeAnythingStarts(String arguments) {
        assertThat(run(arguments.split(" "))).isEqualTo(2);
        assertThat(err.toString()).contains("Usage: onrecord").doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "key create --role editor",
                "key create --name desk",
                "key create --name desk --role owner",
                "key create --name desk --role editor --expires soon",
                "key create --name desk --role editor --expires 0d",
                "key create --name \u0000 --role editor",
                "key revoke"
            })
    void aKeyNeedsWhatItNeeds(String arguments) {
        assertThat(run(arguments.split(" "))).isEqualTo(2);
        assertThat(err.toString()).contains("Usage: onrecord key").doesNotContain("\tat ");
    }

    @Test
    void timesAreWrittenLikeTwelveHoursOrNinetyDays() {
        assertThat(new Lifetime().convert("12h")).isEqualTo(Duration.ofHours(12));
        assertThat(new Lifetime().convert("90d")).isEqualTo(Duration.ofDays(90));
        assertThat(new Lifetime().convert("52w")).isEqualTo(Duration.ofDays(364));
    }

    @Test
    void nobodyListeningIsNotHealthy() {
        assertThat(run("healthy", "--port", "1")).isEqualTo(1);
    }

    private int run(String... args) {
        return new CommandLine(new OnRecord())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }
}
