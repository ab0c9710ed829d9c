package org.onrecord.extraction.topic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;
import net.sf.extjwnl.dictionary.Dictionary;
import org.jspecify.annotations.Nullable;

/**
 * Boils WordNet 3.1 down to {@code nouns.txt}: nouns for people and for measures, which are no topics,
 * and nouns for what happens, is done or is agreed, which are the best. Run it once when the rules here change.
 */
final class NounsOfWordNet {
    private static final Map<String, String> LISTS = Map.ofEntries(
            Map.entry("noun.person", "person"),
            Map.entry("noun.time", "measure"),
            Map.entry("noun.quantity", "measure"),
            Map.entry("noun.act", "affair"),
            Map.entry("noun.event", "affair"),
            Map.entry("noun.process", "affair"),
            Map.entry("noun.phenomenon", "affair"),
            Map.entry("noun.state", "affair"),
            Map.entry("noun.communication", "affair"));
    /** The share of its uses that decides for a noun. */
    private static final double ENOUGH = 0.5;
    /** What a sense counts that the tagged texts do not have. */
    private static final double UNSEEN = 0.5;

    private NounsOfWordNet() {}

    public static void main(String[] args) throws IOException, JWNLException {
        Map<String, List<String>> lists = new TreeMap<>();
        Iterator<IndexWord> nouns = Dictionary.getDefaultResourceInstance().getIndexWordIterator(POS.NOUN);
        while (nouns.hasNext()) {
            IndexWord noun = nouns.next();
            String list = mostly(noun);
            if (list != null) {
                lists.computeIfAbsent(list, name -> new ArrayList<>()).add(noun.getLemma());
            }
        }
        Files.writeString(Path.of("src/main/resources/org/onrecord/extraction/topic/nouns.txt"), print(lists));
    }

    private static @Nullable String mostly(IndexWord noun) {
        Map<String, Double> uses = new HashMap<>();
        double all = 0;
        boolean seen = false;
        for (Synset sense : noun.getSenses()) {
            int count = uses(sense, noun.getLemma());
            seen |= count > 0;
            all += count + UNSEEN;
            uses.merge(LISTS.getOrDefault(sense.getLexFileName(), ""), count + UNSEEN, Double::sum);
        }
        double enough = all * ENOUGH;
        if (!seen || !noun.getLemma().matches("[a-z]{3,}")) {
            return null;
        }
        return uses.entrySet().stream()
                .filter(list -> list.getValue() >= enough && !list.getKey().isEmpty())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static int uses(Synset sense, String lemma) {
        return sense.getWords().stream()
                .filter(word -> word.getLemma().equalsIgnoreCase(lemma))
                .mapToInt(Word::getUseCount)
                .sum();
    }

    private static String print(Map<String, List<String>> lists) {
        StringBuilder lines = new StringBuilder("""
                # Made from WordNet 3.1 by NounsOfWordNet; do not edit. WordNet's licence: ../quote/LICENSE-WordNet.txt.
                """);
        lists.forEach((list, words) -> {
            for (int i = 0; i < words.size(); i += 12) {
                String some = String.join(" ", words.subList(i, Math.min(i + 12, words.size())));
                lines.append(list).append(": ").append(some).append('\n');
            }
        });
        return lines.toString();
    }
}
