package org.onrecord.extraction.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes quotes of spans: each content goes to the cue it fits best, each cue to the speaker it fits best, or to none. */
final class Linker {
    /** The most words between two that are linked. Keeps the time linear in the text. */
    private static final int FARTHEST = 300;

    private final LinkScorer.Both scorers = LinkScorer.load();

    /**
     * The quotes, by where their content starts. A content that no cue is near to is a quote without cue and speaker.
     *
     * @param spans in the order of the text, not overlapping
     */
    List<LinkedQuote> link(Encoding text, List<TaggedSpan> spans) {
        List<TaggedSpan> contents = of(Tag.Layer.CONTENT, spans);
        List<TaggedSpan> cues = of(Tag.Layer.CUE, spans);
        List<TaggedSpan> speakers = of(Tag.Layer.SPEAKER, spans);
        List<Link> toCues = links(scorers.cueOfContent(), text, contents, cues, null);
        List<Link> toSpeakers = links(scorers.speakerOfCue(), text, cues, speakers, scorers.noSpeaker());
        List<LinkedQuote> quotes = new ArrayList<>();
        List<List<Integer>> contentsOf = new ArrayList<>();
        cues.forEach(cue -> contentsOf.add(new ArrayList<>()));
        for (int i = 0; i < contents.size(); i++) {
            int cue = toCues.get(i).target;
            if (cue < 0) {
                quotes.add(LinkedQuote.withoutCue(contents.get(i)));
            } else {
                contentsOf.get(cue).add(i);
            }
        }
        for (int i = 0; i < cues.size(); i++) {
            List<Integer> own = contentsOf.get(i);
            if (!own.isEmpty()) {
                Link speaker = toSpeakers.get(i);
                quotes.add(new LinkedQuote(
                        own.stream().map(contents::get).toList(),
                        cues.get(i),
                        speaker.target < 0 ? null : speakers.get(speaker.target),
                        toCues.get(own.get(0)).probability,
                        speaker.probability));
            }
        }
        quotes.sort(Comparator.comparingInt(q -> q.content().get(0).from()));
        return quotes;
    }

    private static List<TaggedSpan> of(Tag.Layer layer, List<TaggedSpan> spans) {
        return spans.stream().filter(s -> s.layer() == layer).toList();
    }

    /** Each query's link to the best candidate. */
    private static List<Link> links(
            LinkScorer scorer,
            Encoding text,
            List<TaggedSpan> queries,
            List<TaggedSpan> candidates,
            @Nullable Double noneScore) {
        PairFeatures features = new PairFeatures(text, queries, candidates);
        List<Link> links = new ArrayList<>();
        int nearest = 0;
        for (TaggedSpan query : queries) {
            while (nearest < candidates.size()
                    && query.from() - candidates.get(nearest).to() > FARTHEST) {
                nearest++;
            }
            Choice choice = new Choice(noneScore);
            for (int i = nearest; i < candidates.size() && candidates.get(i).from() - query.to() <= FARTHEST; i++) {
                TaggedSpan candidate = candidates.get(i);
                choice.offer(i, scorer.score(query, candidate, features.of(query, candidate)));
            }
            links.add(choice.made());
        }
        return links;
    }

    /** A link's end, -1 for none, and how probable it is among the candidates. */
    private record Link(int target, double probability) {}

    /** Takes the highest score. "None" is taken only where it is higher than all. */
    private static final class Choice {
        private int best = -1;
        private double highest = Double.NEGATIVE_INFINITY;
        private final List<Double> scores = new ArrayList<>();
        private final @Nullable Double none;

        Choice(@Nullable Double none) {
            this.none = none;
        }

        void offer(int candidate, double score) {
            scores.add(score);
            if (score > highest) {
                highest = score;
                best = candidate;
            }
        }

        Link made() {
            if (none != null) {
                scores.add(none);
                if (none > highest) {
                    highest = none;
                    best = -1;
                }
            }
            double sum = scores.stream().mapToDouble(s -> Math.exp(s - highest)).sum();
            return new Link(best, scores.isEmpty() ? 1 : 1 / sum);
        }
    }
}
