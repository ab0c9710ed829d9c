package org.onrecord.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.Extractor;
import org.onrecord.ingestion.ExtractionJson;
import org.onrecord.text.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "evaluate",
        description = {
            "Compares quotes with those that people have marked, and prints precision, recall and F1 in percent.",
            "",
            "GOLD holds an article a line: \"id\", \"text\" and \"quotes\", in the form that extract prints. "
                    + "Needs no database and opens no port.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  onrecord evaluate gold.jsonl",
            "  onrecord extract gold.jsonl > found.jsonl && onrecord evaluate gold.jsonl found.jsonl --format json"
        },
        mixinStandardHelpOptions = true)
final class Evaluate implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Parameters(index = "0", paramLabel = "GOLD", description = "JSON lines, marked by people.")
    @SuppressWarnings("NullAway.Init") // required: picocli calls only where it is given
    private Path gold;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FOUND",
            description = "JSON lines, as extract prints them. None: the texts of GOLD are read now.")
    private @Nullable Path found;

    @Option(names = "--format", description = "text or json. Default: text.")
    private Format format = Format.TEXT;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        new ScoreSheet(found == null ? scoreOfReading() : scoreOf(found)).print(format, out);
        out.flush();
        return ExitCode.OK;
    }

    private AttributionScore scoreOfReading() {
        try (Extractor extractor = Extractor.load()) {
            return score((id, article) -> read(extractor, article.path("text").asText()));
        }
    }

    private static JsonNode read(Extractor extractor, String text) {
        ObjectNode node = JSON.createObjectNode();
        ExtractionJson.write(extractor.extract(text), node);
        return node;
    }

    private AttributionScore scoreOf(Path file) {
        Map<String, JsonNode> articles = articles(file);
        return score((id, article) -> articles.getOrDefault(id, AttributionScore.notRead()));
    }

    private AttributionScore score(BiFunction<String, JsonNode, JsonNode> finder) {
        AttributionScore score = new AttributionScore();
        articles(gold).forEach((id, article) -> {
            if (!article.path("text").isTextual()) {
                throw unfit(gold, id, "has no \"text\"");
            }
            Text text = new Text(article.path("text").asText());
            JsonNode read = finder.apply(id, article);
            checkSpans(gold, id, article, text);
            checkSpans(found == null ? gold : found, id, read, text);
            score.add(article, read);
        });
        return score;
    }

    private static void checkSpans(Path file, String id, JsonNode article, Text text) {
        for (JsonNode quote : article.path("quotes")) {
            for (String layer : AttributionScore.LAYERS) {
                for (JsonNode span : quote.path(layer)) {
                    int start = span.path(0).asInt(-1);
                    int end = span.path(1).asInt(-1);
                    if (start < 0 || end < start || end > text.length()) {
                        throw unfit(
                                file,
                                id,
                                "has a " + layer + " at " + span + ", where its text of " + text.length()
                                        + " characters has none");
                    }
                }
            }
        }
    }

    private static UncheckedIOException unfit(Path file, String id, String why) {
        String message = file + ": the article \"" + id + "\" " + why;
        return new UncheckedIOException(message, new IOException(message));
    }

    /** By id; of two with one id, the second. */
    private static Map<String, JsonNode> articles(Path file) {
        Map<String, JsonNode> articles = new LinkedHashMap<>();
        int number = 0;
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    JsonNode article = JSON.readTree(line);
                    articles.put(article.path("id").asText(), article);
                }
            }
            return articles;
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(
                    file + ", line " + number + " is not JSON from character "
                            + e.getLocation().getColumnNr() + " on",
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read: " + e.getMessage(), e);
        }
    }
}
