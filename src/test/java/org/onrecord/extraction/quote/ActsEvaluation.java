package org.onrecord.extraction.quote;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.Extraction.Act;
import org.onrecord.extraction.Extraction.QuoteKind;
import org.onrecord.text.Span;
import org.onrecord.text.Text;

/**
 * How right {@link Acts} is on 300 quotes of PolNeAR's development set that two people labelled: {@code acts.jsonl}. The
 * articles are their publishers' and not here. Arguments: the path of PolNeAR's {@code dev.jsonl}, the first and the last
 * number to look at, and {@code -v} to see what is wrong.
 */
final class ActsEvaluation {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Acts acts = new Acts();
    private final Map<String, JsonNode> articles = new HashMap<>();
    private final PrintStream out;

    private ActsEvaluation(Path polnear, PrintStream out) throws IOException {
        this.out = out;
        try (Stream<String> lines = Files.lines(polnear)) {
            for (String line : (Iterable<String>) lines::iterator) {
                JsonNode article = JSON.readTree(line);
                articles.put(article.get("id").asText(), article);
            }
        }
    }

    public static void main(String[] args) throws IOException {
        ActsEvaluation evaluation = new ActsEvaluation(Path.of(args[0]), System.out);
        evaluation.run(Integer.parseInt(args[1]), Integer.parseInt(args[2]), args.length > 3);
    }

    private void run(int first, int last, boolean verbose) throws IOException {
        int[][] counts = new int[Act.values().length][Act.values().length];
        for (JsonNode labelled : labelled()) {
            int number = labelled.get("n").asInt();
            if (number < first || number > last) {
                continue;
            }
            Act gold = Act.valueOf(labelled.get("acts").get(0).asText());
            Act found = found(labelled);
            counts[gold.ordinal()][found.ordinal()]++;
            if (verbose && gold != found) {
                out.printf("#%d %s, not %s: %s%n", number, gold, found, words(labelled));
            }
        }
        print(counts);
    }

    private static List<JsonNode> labelled() throws IOException {
        List<JsonNode> labelled = new ArrayList<>();
        String file = new String(
                ActsEvaluation.class.getResourceAsStream("acts.jsonl").readAllBytes(), StandardCharsets.UTF_8);
        for (String line : file.split("\n")) {
            labelled.add(JSON.readTree(line));
        }
        return labelled;
    }

    private Act found(JsonNode labelled) {
        Text text = text(labelled);
        List<Span> speaker = spans(labelled.get("speaker"));
        @Nullable Span last = speaker.isEmpty() ? null : speaker.get(speaker.size() - 1);
        QuoteKind kind = QuoteKind.valueOf(labelled.get("kind").asText());
        return acts.of(text, spans(labelled.get("content")), spans(labelled.get("cue")), last, kind);
    }

    private String words(JsonNode labelled) {
        Text text = text(labelled);
        StringBuilder words = new StringBuilder();
        for (String part : List.of("speaker", "cue", "content")) {
            spans(labelled.get(part))
                    .forEach(span -> words.append(text.substring(span)).append(" / "));
        }
        return words.toString();
    }

    private Text text(JsonNode labelled) {
        return new Text(Objects.requireNonNull(articles.get(labelled.get("id").asText()))
                .get("text")
                .asText());
    }

    private static List<Span> spans(JsonNode pairs) {
        List<Span> spans = new ArrayList<>();
        pairs.forEach(
                pair -> spans.add(new Span(pair.get(0).asInt(), pair.get(1).asInt())));
        return spans;
    }

    private void print(int[][] counts) {
        int all = 0;
        int right = 0;
        for (Act gold : Act.values()) {
            for (Act found : Act.values()) {
                all += counts[gold.ordinal()][found.ordinal()];
                right += gold == found ? counts[gold.ordinal()][found.ordinal()] : 0;
            }
        }
        out.printf("%d quotes, %.1f %% right%n", all, 100.0 * right / all);
        for (Act act : Act.values()) {
            out.printf("F1 %s %.1f%n", act, f1(counts, act, false));
        }
        out.printf("F1 of what is no ASSERTION %.1f%n", f1(counts, Act.ASSERTION, true));
    }

    /** F1 in percent of one act, or of all others together. */
    private static double f1(int[][] counts, Act act, boolean others) {
        int both = 0;
        int either = 0;
        for (Act gold : Act.values()) {
            for (Act found : Act.values()) {
                boolean is = (gold == act) != others;
                boolean foundSo = (found == act) != others;
                both += is && foundSo ? 2 * counts[gold.ordinal()][found.ordinal()] : 0;
                either += ((is ? 1 : 0) + (foundSo ? 1 : 0)) * counts[gold.ordinal()][found.ordinal()];
            }
        }
        return either == 0 ? 0 : 100.0 * both / either;
    }
}
