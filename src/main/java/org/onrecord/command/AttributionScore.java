package org.onrecord.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.onrecord.text.Span;
import org.onrecord.text.Text;

/**
 * How well quotes were found, against gold. For each layer (speaker, cue, content): exact, fragments whose start and end
 * are the gold's after quotation marks, white space and commas at either end are cut off; jaccard, characters in both /
 * characters in either. For quotes, paired one to one by the overlap of their contents: loose and tight, pairs whose
 * overlap / union is over 0.3 and 0.8 (the protocol of the Gender Gap Tracker, Asr et al. 2021); speaker accuracy, of
 * the loose pairs whose gold has a speaker; recall by kind, of the gold quotes that are touched by more than half.
 */
final class AttributionScore {
    static final List<String> LAYERS = List.of("speaker", "cue", "content");
    private static final double LOOSE = 0.3;
    private static final double TIGHT = 0.8;
    private static final String TRIMMED = " \t\n\r\u00a0\u200b\"'\u201c\u201d\u2018\u2019`,";

    private final Map<String, Counts> exact = new TreeMap<>();
    private final Map<String, long[]> characters = new TreeMap<>();
    private final Map<String, long[]> kinds = new TreeMap<>();
    private int articles;
    private int missing;
    private int gold;
    private int predicted;
    private int loose;
    private int tight;
    private int withSpeaker;
    private int speakerRight;

    /** Right ones, predicted ones, gold ones. */
    record Counts(long right, long predicted, long gold) {
        Counts plus(Counts other) {
            return new Counts(right + other.right, predicted + other.predicted, gold + other.gold);
        }

        double precision() {
            return predicted == 0 ? 0 : 100.0 * right / predicted;
        }

        double recall() {
            return gold == 0 ? 0 : 100.0 * right / gold;
        }

        double f1() {
            double sum = precision() + recall();
            return sum == 0 ? 0 : 2 * precision() * recall() / sum;
        }
    }

    private record Pair(double overlap, int gold, int predicted) {}

    /**
     * Adds an article.
     *
     * @param reference with "text" and "quotes"
     * @param found with "quotes"; a missing node: nobody has read it
     */
    void add(JsonNode reference, JsonNode found) {
        articles++;
        missing += found.isMissingNode() ? 1 : 0;
        Text text = new Text(reference.path("text").asText());
        List<JsonNode> goldQuotes = list(reference.path("quotes"));
        List<JsonNode> allFound = list(found.path("quotes"));
        LAYERS.forEach(layer -> addLayer(layer, text, goldQuotes, allFound));
        List<JsonNode> foundQuotes =
                allFound.stream().filter(q -> !q.path("content").isEmpty()).toList();
        gold += goldQuotes.size();
        predicted += foundQuotes.size();
        addQuotes(text, goldQuotes, foundQuotes);
    }

    private void addLayer(String layer, Text text, List<JsonNode> goldQuotes, List<JsonNode> foundQuotes) {
        Set<Span> a = fragments(layer, text, goldQuotes);
        Set<Span> b = fragments(layer, text, foundQuotes);
        Set<Span> both = new HashSet<>(a);
        both.retainAll(b);
        exact.merge(layer, new Counts(both.size(), b.size(), a.size()), Counts::plus);
        long[] shared = characters.computeIfAbsent(layer, l -> new long[2]);
        BitSet inA = characters(a);
        BitSet inB = characters(b);
        shared[0] += and(inA, inB).cardinality();
        shared[1] += or(inA, inB).cardinality();
    }

    private void addQuotes(Text text, List<JsonNode> goldQuotes, List<JsonNode> foundQuotes) {
        List<BitSet> g = contents(text, goldQuotes);
        List<BitSet> p = contents(text, foundQuotes);
        for (Pair pair : pairs(g, p)) {
            loose += pair.overlap > LOOSE ? 1 : 0;
            tight += pair.overlap > TIGHT ? 1 : 0;
            List<Span> speaker = spans(goldQuotes.get(pair.gold), "speaker");
            if (pair.overlap > LOOSE && !speaker.isEmpty()) {
                withSpeaker++;
                speakerRight +=
                        characters(speaker).intersects(characters(spans(foundQuotes.get(pair.predicted), "speaker")))
                                ? 1
                                : 0;
            }
        }
        BitSet all = p.stream().reduce(new BitSet(), AttributionScore::or);
        for (int i = 0; i < g.size(); i++) {
            long[] kind = kinds.computeIfAbsent(goldQuotes.get(i).path("kind").asText(), k -> new long[2]);
            int touched = and(g.get(i), all).cardinality();
            kind[0] += touched * 2 > g.get(i).cardinality() ? 1 : 0;
            kind[1]++;
        }
    }

    /** One to one, those that overlap most first. */
    private static List<Pair> pairs(List<BitSet> gold, List<BitSet> predicted) {
        List<Pair> candidates = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < predicted.size(); j++) {
                int shared = and(gold.get(i), predicted.get(j)).cardinality();
                if (shared > 0) {
                    int union = or(gold.get(i), predicted.get(j)).cardinality();
                    candidates.add(new Pair((double) shared / union, i, j));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Pair::overlap)
                .reversed()
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::predicted));
        Set<Integer> takenGold = new HashSet<>();
        Set<Integer> takenPredicted = new HashSet<>();
        return candidates.stream()
                .filter(pair -> !takenGold.contains(pair.gold) && !takenPredicted.contains(pair.predicted))
                .filter(pair -> takenGold.add(pair.gold) && takenPredicted.add(pair.predicted))
                .toList();
    }

    private static List<BitSet> contents(Text text, List<JsonNode> quotes) {
        return quotes.stream()
                .map(quote -> characters(spans(quote, "content").stream()
                        .map(span -> trimmed(text, span))
                        .toList()))
                .toList();
    }

    private static Set<Span> fragments(String layer, Text text, List<JsonNode> quotes) {
        Set<Span> fragments = new HashSet<>();
        for (JsonNode quote : quotes) {
            for (Span span : spans(quote, layer)) {
                Span trimmed = trimmed(text, span);
                if (trimmed.length() > 0) {
                    fragments.add(trimmed);
                }
            }
        }
        return fragments;
    }

    private static Span trimmed(Text text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && TRIMMED.indexOf(text.codePointAt(start)) >= 0) {
            start++;
        }
        while (end > start && TRIMMED.indexOf(text.codePointAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(start, end);
    }

    private static List<Span> spans(JsonNode quote, String layer) {
        return list(quote.path(layer)).stream()
                .map(span -> new Span(span.path(0).asInt(), span.path(1).asInt()))
                .toList();
    }

    private static List<JsonNode> list(JsonNode array) {
        List<JsonNode> items = new ArrayList<>();
        array.forEach(items::add);
        return items;
    }

    private static BitSet characters(Iterable<Span> spans) {
        BitSet characters = new BitSet();
        spans.forEach(span -> characters.set(span.start(), span.end()));
        return characters;
    }

    private static BitSet and(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.and(b);
        return both;
    }

    private static BitSet or(BitSet a, BitSet b) {
        BitSet either = (BitSet) a.clone();
        either.or(b);
        return either;
    }

    /** An article that nobody has read. */
    static JsonNode notRead() {
        return MissingNode.getInstance();
    }

    int articles() {
        return articles;
    }

    int missing() {
        return missing;
    }

    int gold() {
        return gold;
    }

    int predicted() {
        return predicted;
    }

    Counts exact(String layer) {
        return exact.getOrDefault(layer, new Counts(0, 0, 0));
    }

    double jaccard(String layer) {
        return percent(characters.getOrDefault(layer, new long[2]));
    }

    Counts loose() {
        return new Counts(loose, predicted, gold);
    }

    Counts tight() {
        return new Counts(tight, predicted, gold);
    }

    double speakerAccuracy() {
        return percent(new long[] {speakerRight, withSpeaker});
    }

    /** By kind of quote, in the order of the alphabet. */
    Map<String, Double> recall() {
        Map<String, Double> recall = new TreeMap<>();
        kinds.forEach((kind, counts) -> recall.put(kind, percent(counts)));
        return recall;
    }

    private static double percent(long[] partAndWhole) {
        return partAndWhole[1] == 0 ? 0 : 100.0 * partAndWhole[0] / partAndWhole[1];
    }
}
