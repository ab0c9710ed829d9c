package org.onrecord.extraction.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.text.Paragraph.Role;

/** The words of an article that carry meaning: in which sentences, and how much they count there. */
final class Terms {
    /** What a sentence counts: an editor puts first what an article is about. */
    private static final double HEADLINE = 4;

    private static final double LEAD = 3;
    private static final double SECOND = 1.5;

    private final List<Set<String>> ofSentence = new ArrayList<>();
    private final List<Double> places = new ArrayList<>();
    private final Map<String, Integer> sentences = new HashMap<>();
    private final Set<String> nounsInBody = new HashSet<>();
    private final Map<String, Double> weights = new HashMap<>();

    Terms(List<Chunks> chunks) {
        int lead = firstBodyParagraph(chunks);
        for (Chunks sentence : chunks) {
            Set<String> stems = stems(sentence.sentence().words());
            double place = place(sentence.sentence(), lead);
            ofSentence.add(stems);
            if (sentence.sentence().role() == Role.BODY) {
                sentence.phrases().forEach(phrase -> nounsInBody.addAll(phrase.stems()));
            }
            places.add(place);
            for (String stem : stems) {
                sentences.merge(stem, 1, Integer::sum);
                weights.merge(stem, place, Double::sum);
            }
        }
    }

    private static int firstBodyParagraph(List<Chunks> chunks) {
        return chunks.stream()
                .filter(sentence -> sentence.sentence().role() == Role.BODY)
                .mapToInt(sentence -> sentence.sentence().paragraph())
                .findFirst()
                .orElse(0);
    }

    private static double place(Sentence sentence, int lead) {
        if (sentence.role() == Role.HEADLINE) {
            return HEADLINE;
        }
        return sentence.paragraph() == lead ? LEAD : sentence.paragraph() == lead + 1 ? SECOND : 1;
    }

    /** The stems of all nouns, adjectives and verbs. */
    static Set<String> stems(List<Word> words) {
        Set<String> stems = new HashSet<>();
        for (Word word : words) {
            if (word.isNoun() || word.is("ADJ") || word.is("VERB")) {
                stems.addAll(Stems.of(word));
            }
        }
        return stems;
    }

    /** Whether the body has it as a noun, or as what stands before one: headlines are read less surely. */
    boolean isNounInBody(String stem) {
        return nounsInBody.contains(stem);
    }

    /** How many sentences have it. */
    int sentences(String stem) {
        return sentences.getOrDefault(stem, 0);
    }

    Set<String> ofSentence(int sentence) {
        return ofSentence.get(sentence);
    }

    double place(int sentence) {
        return places.get(sentence);
    }

    /** How much the sentences that have the word count together. */
    double weight(String stem) {
        return weights.getOrDefault(stem, 0.0);
    }

    /** 1 for a word of one sentence, towards 0 for one that is everywhere. */
    double rarity(String stem) {
        double all = ofSentence.size();
        return Math.log(1 + all / sentences.getOrDefault(stem, 1)) / Math.log(1 + all);
    }
}
