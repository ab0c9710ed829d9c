package org.onrecord.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.stream.Collectors;
import org.onrecord.command.AttributionScore.Counts;

/** A score in print: percent with one digit. */
record ScoreSheet(AttributionScore score) {
    void print(Format format, PrintWriter out) {
        if (format == Format.JSON) {
            out.println(json());
        } else {
            text(out);
        }
    }

    private void text(PrintWriter out) {
        out.println("articles " + score.articles() + " (not predicted: " + score.missing() + "), quotations gold "
                + score.gold() + " predicted " + score.predicted());
        for (String layer : AttributionScore.LAYERS) {
            out.println(String.format("exact %-8s ", layer) + figures(score.exact(layer)) + "   jaccard "
                    + rounded(score.jaccard(layer)));
        }
        out.println(String.format("%-14s ", "overlap_loose") + figures(score.loose()));
        out.println(String.format("%-14s ", "overlap_tight") + figures(score.tight()));
        out.println("speaker accuracy " + rounded(score.speakerAccuracy()) + "   recall by kind " + recall());
    }

    private static String figures(Counts counts) {
        return String.format(
                "P %5s R %5s F1 %5s", rounded(counts.precision()), rounded(counts.recall()), rounded(counts.f1()));
    }

    private String recall() {
        return score.recall().entrySet().stream()
                .map(kind -> "'" + kind.getKey() + "': " + rounded(kind.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private ObjectNode json() {
        ObjectNode node = new ObjectMapper().createObjectNode();
        node.put("articles", score.articles()).put("missing", score.missing());
        node.put("gold", score.gold()).put("predicted", score.predicted());
        ObjectNode exact = node.putObject("exact");
        AttributionScore.LAYERS.forEach(layer -> put(exact.putObject(layer), score.exact(layer)));
        ObjectNode jaccard = node.putObject("jaccard");
        AttributionScore.LAYERS.forEach(layer -> jaccard.put(layer, rounded(score.jaccard(layer))));
        put(node.putObject("overlap_loose"), score.loose());
        put(node.putObject("overlap_tight"), score.tight());
        node.put("speaker_accuracy", rounded(score.speakerAccuracy()));
        ObjectNode recall = node.putObject("recall");
        for (Map.Entry<String, Double> kind : score.recall().entrySet()) {
            recall.put(kind.getKey(), rounded(kind.getValue()));
        }
        return node;
    }

    private static void put(ObjectNode node, Counts counts) {
        node.put("p", rounded(counts.precision()))
                .put("r", rounded(counts.recall()))
                .put("f1", rounded(counts.f1()));
    }

    /** Of the number as it is stored, half to even: as Python rounds, in which the public scorer is written. */
    private static double rounded(double percent) {
        return new BigDecimal(percent).setScale(1, RoundingMode.HALF_EVEN).doubleValue();
    }
}
