package org.onrecord.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** The figures beside the data are those of the public scorer, score_attribution.py, on the same two files. */
class EvaluateTest {
    private static final Path DATA = Path.of("src", "test", "resources", "command", "evaluate");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void theFiguresAreThoseOfThePublicScorer() throws IOException {
        assertThat(evaluate("gold.jsonl", "found.jsonl")).isZero();
        assertThat(out.toString()).isEqualTo(Files.readString(DATA.resolve("figures.txt")));
    }

    @Test
    void programsGetTheSameFiguresAsJson() throws IOException {
        assertThat(evaluate("gold.jsonl", "found.jsonl", "--format", "json")).isZero();
        ObjectMapper json = new ObjectMapper();
        assertThat(json.readTree(out.toString()))
                .isEqualTo(json.readTree(DATA.resolve("figures.json").toFile()));
    }

    @Test
    void whatIsRightThroughoutIsHundredPercent() {
        assertThat(evaluate("gold.jsonl", "gold.jsonl")).isZero();
        assertThat(out.toString()).contains("exact content  P 100.0 R 100.0 F1 100.0   jaccard 100.0");
    }

    @Test
    void aFileThatIsNoGoldGetsOneLine() {
        assertThat(evaluate("figures.txt", "gold.jsonl")).isEqualTo(1);
        assertThat(err.toString()).contains("figures.txt, line 1").hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"id": "a", "quotes": []}                                      | the article "a" has no "text"
            {"id": "a", "text": "Yes", "quotes": [{"content": [[1, 4]]}]}  | has a content at [1,4], where its text of 3
            {"id": "a", "text": "Yes", "quotes": [{"speaker": ["Ann"]}]}   | has a speaker at "Ann", where its text of 3
            """)
    void goldThatDoesNotFitItsTextGetsOneLine(String article, String told, @TempDir Path folder) throws IOException {
        Path gold = Files.writeString(folder.resolve("odd.jsonl"), article);
        assertThat(evaluate(gold.toString(), "found.jsonl")).isEqualTo(1);
        assertThat(err.toString()).contains("odd.jsonl").contains(told).hasLineCount(1);
    }

    private int evaluate(String gold, String found, String... more) {
        String[] args = new String[3 + more.length];
        args[0] = "evaluate";
        args[1] = DATA.resolve(gold).toString();
        args[2] = DATA.resolve(found).toString();
        System.arraycopy(more, 0, args, 3, more.length);
        return new CommandLine(new OnRecord())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setExecutionExceptionHandler(new OneLine())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(args);
    }
}
