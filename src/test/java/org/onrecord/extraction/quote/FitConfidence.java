package org.onrecord.extraction.quote;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.onrecord.extraction.quote.CalibrationPlot.Point;
import org.onrecord.text.Paragraphs;
import org.onrecord.text.Span;
import org.onrecord.text.Text;

/**
 * Fits the weights of {@link Confidence} to every second article of a gold file and prints them, with how far they are off on the
 * others: for classes of confidence, how many quotes, their mean confidence, the share that is right; and the expected calibration
 * error over ten equal classes. Not a test. Arguments: JSON lines with "text" and "quotes"; a file for the plot of those ten
 * classes ({@link CalibrationPlot}), which lies beside MODEL.md.
 */
final class FitConfidence {
    private static final double[] CLASSES = {0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 1.01};
    private static final double[] TENTHS = {0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01};
    /** Ridge penalty, not on the first weight. */
    private static final double PENALTY = 1;

    private record Case(double[] features, boolean right) {}

    private FitConfidence() {}

    public static void main(String... args) throws IOException {
        List<List<Case>> halves = List.of(new ArrayList<>(), new ArrayList<>());
        int number = 0;
        try (QuoteReader reader = new QuoteReader(2)) {
            for (String line : Files.readAllLines(Path.of(args[0]))) {
                JsonNode article = new ObjectMapper().readTree(line);
                halves.get(number++ % 2).addAll(cases(reader, article));
            }
        }
        double[] weights = fit(halves.get(0));
        System.out.println("weights " + Arrays.toString(weights));
        table(halves.get(1), weights, CLASSES);
        double error = error(halves.get(1), weights);
        System.out.printf("expected calibration error %.3f%n", error);
        if (args.length > 1) {
            Files.writeString(Path.of(args[1]), CalibrationPlot.svg(points(halves.get(1), weights), error));
        }
    }

    private static List<Case> cases(QuoteReader reader, JsonNode article) {
        Text text = new Text(article.get("text").textValue());
        Encoding encoding = reader.encode(text);
        QuotationMarks marks = new QuotationMarks(text);
        Ground ground = new Ground(text, Paragraphs.of(text));
        return reader.link(encoding, reader.spans(encoding)).stream()
                .filter(quote -> ground.holds(marks.fit(quote.content().get(0).in(encoding.words))))
                .map(quote -> new Case(Confidence.features(quote), isRight(article, encoding, marks, quote)))
                .toList();
    }

    private static boolean isRight(JsonNode article, Encoding text, QuotationMarks marks, LinkedQuote quote) {
        BitSet words = characters(quote.content().stream()
                .map(piece -> marks.fit(piece.in(text.words)))
                .toList());
        BitSet speaker = characters(
                quote.speaker() == null ? List.of() : List.of(quote.speaker().in(text.words)));
        for (JsonNode gold : article.get("quotes")) {
            BitSet common = characters(spans(gold.get("content")));
            common.and(words);
            BitSet goldSpeaker = characters(spans(gold.get("speaker")));
            boolean sameSpeaker = goldSpeaker.isEmpty() ? speaker.isEmpty() : goldSpeaker.intersects(speaker);
            if (2 * common.cardinality() > words.cardinality() && sameSpeaker) {
                return true;
            }
        }
        return false;
    }

    private static List<Span> spans(JsonNode array) {
        List<Span> spans = new ArrayList<>();
        array.forEach(
                span -> spans.add(new Span(span.get(0).intValue(), span.get(1).intValue())));
        return spans;
    }

    private static BitSet characters(List<Span> spans) {
        BitSet characters = new BitSet();
        spans.forEach(span -> characters.set(span.start(), span.end()));
        return characters;
    }

    private static double confidence(double[] weights, double[] features) {
        double score = 0;
        for (int i = 0; i < weights.length; i++) {
            score += weights[i] * features[i];
        }
        return 1 / (1 + Math.exp(-score));
    }

    /** Newton's method. */
    private static double[] fit(List<Case> cases) {
        int size = cases.get(0).features.length;
        double[] weights = new double[size];
        for (int round = 0; round < 30; round++) {
            double[][] system = new double[size][size + 1];
            for (Case one : cases) {
                double p = confidence(weights, one.features);
                for (int i = 0; i < size; i++) {
                    system[i][size] += ((one.right ? 1 : 0) - p) * one.features[i];
                    for (int j = 0; j < size; j++) {
                        system[i][j] += p * (1 - p) * one.features[i] * one.features[j];
                    }
                }
            }
            for (int i = 1; i < size; i++) {
                system[i][i] += PENALTY;
                system[i][size] -= PENALTY * weights[i];
            }
            double[] step = solve(system);
            Arrays.setAll(weights, i -> weights[i] + step[i]);
        }
        return weights;
    }

    /** Gauss's elimination; the matrix is positive definite. */
    private static double[] solve(double[][] system) {
        int size = system.length;
        for (int i = 0; i < size; i++) {
            for (int row = 0; row < size; row++) {
                double factor = row == i ? 0 : system[row][i] / system[i][i];
                for (int j = i; j <= size; j++) {
                    system[row][j] -= factor * system[i][j];
                }
            }
        }
        double[] solution = new double[size];
        Arrays.setAll(solution, i -> system[i][size] / system[i][i]);
        return solution;
    }

    private static double error(List<Case> cases, double[] weights) {
        double sum = 0;
        for (int k = 0; k + 1 < TENTHS.length; k++) {
            double[] sums = sums(cases, weights, TENTHS[k], TENTHS[k + 1]);
            sum += Math.abs(sums[1] - sums[2]);
        }
        return sum / cases.size();
    }

    private static List<Point> points(List<Case> cases, double[] weights) {
        List<Point> points = new ArrayList<>();
        for (int k = 0; k + 1 < TENTHS.length; k++) {
            double[] sums = sums(cases, weights, TENTHS[k], TENTHS[k + 1]);
            if (sums[0] > 0) {
                points.add(new Point((int) sums[0], sums[1] / sums[0], sums[2] / sums[0]));
            }
        }
        return points;
    }

    private static void table(List<Case> cases, double[] weights, double[] edges) {
        for (int k = 0; k + 1 < edges.length; k++) {
            double[] sums = sums(cases, weights, edges[k], edges[k + 1]);
            System.out.printf(
                    "| from %.2f | %.0f | %.2f | %.2f |%n", edges[k], sums[0], sums[1] / sums[0], sums[2] / sums[0]);
        }
    }

    /** Of the cases within a class: how many, the sum of their confidence, how many are right. */
    private static double[] sums(List<Case> cases, double[] weights, double from, double to) {
        double[] sums = new double[3];
        for (Case one : cases) {
            double confidence = confidence(weights, one.features);
            if (confidence >= from && confidence < to) {
                sums[0]++;
                sums[1] += confidence;
                sums[2] += one.right ? 1 : 0;
            }
        }
        return sums;
    }
}
