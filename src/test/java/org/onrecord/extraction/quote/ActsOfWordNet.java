package org.onrecord.extraction.quote;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.Exc;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.Pointer;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;
import net.sf.extjwnl.dictionary.Dictionary;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.Extraction.Act;

/**
 * Boils WordNet 3.1 down to {@code acts-wordnet.txt} and {@code irregular.txt}: run it once when the
 * rules here change. A lemma gets the act that most of its uses have; uses are counted as WordNet counts them in its
 * sense-tagged texts.
 */
final class ActsOfWordNet {
    /** Verbs of knowing among those of thinking; their hyponyms go with them. Lemma and sense number of WordNet 3.1. */
    private static final Map<String, Integer> KNOWING =
            Map.of("know", 1, "realize", 1, "discover", 1, "detect", 1, "prove", 2, "understand", 1, "remember", 1);
    /** Verbs of willing among those of thinking and feeling. */
    private static final Map<String, Integer> WILLING =
            Map.of("decide", 1, "intend", 1, "want", 1, "plan", 1, "aim", 2);
    /** Below this share of its uses, a word tells nothing. */
    private static final double ENOUGH = 0.3;
    /** What a sense counts that the tagged texts do not have. */
    private static final double UNSEEN = 0.5;

    private final Dictionary wordNet;
    private final Set<Synset> knowing;
    private final Set<Synset> willing;

    private ActsOfWordNet() throws JWNLException {
        wordNet = Dictionary.getDefaultResourceInstance();
        knowing = trees(KNOWING);
        willing = trees(WILLING);
    }

    public static void main(String[] args) throws IOException, JWNLException {
        Path folder = Path.of("src/main/resources/org/onrecord/extraction/quote");
        ActsOfWordNet boiler = new ActsOfWordNet();
        Map<String, Act> acts = boiler.acts();
        Files.writeString(folder.resolve("acts-wordnet.txt"), print(acts));
        Set<String> lemmas = new TreeSet<>(acts.keySet());
        lemmas.addAll(Lexicon.read("acts.txt").keySet());
        Files.writeString(folder.resolve("irregular.txt"), boiler.irregular(lemmas));
    }

    private Map<String, Act> acts() throws JWNLException {
        Map<String, Act> acts = new TreeMap<>();
        for (POS pos : List.of(POS.VERB, POS.NOUN, POS.ADJECTIVE)) {
            Iterator<IndexWord> words = wordNet.getIndexWordIterator(pos);
            while (words.hasNext()) {
                IndexWord word = words.next();
                String lemma = word.getLemma();
                if (lemma.matches("[a-z]{3,}") && !acts.containsKey(lemma)) {
                    Act act = mostly(word);
                    if (act != null) {
                        acts.put(lemma, act);
                    }
                }
            }
        }
        return acts;
    }

    private @Nullable Act mostly(IndexWord word) {
        Map<Act, Double> uses = new EnumMap<>(Act.class);
        double all = 0;
        for (Synset sense : word.getSenses()) {
            double count = UNSEEN + uses(sense, word.getLemma());
            all += count;
            Act act = act(sense);
            if (act != null) {
                uses.merge(act, count, Double::sum);
            }
        }
        double enough = all * ENOUGH;
        return uses.entrySet().stream()
                .filter(use -> use.getValue() >= enough)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static int uses(Synset sense, String lemma) {
        return sense.getWords().stream()
                .filter(word -> word.getLemma().equalsIgnoreCase(lemma))
                .mapToInt(Word::getUseCount)
                .sum();
    }

    private @Nullable Act act(Synset sense) {
        if (knowing.contains(sense)) {
            return Act.FACT;
        }
        if (willing.contains(sense)) {
            return Act.INTENTION;
        }
        return switch (sense.getLexFileName()) {
            case "verb.communication" -> Act.ASSERTION;
            case "verb.cognition", "verb.emotion" -> Act.BELIEF;
            case "verb.perception" -> Act.FACT;
            case "verb.social" -> Act.INTENTION;
            case "noun.communication" -> ofVerb(sense, Act.ASSERTION);
            case "noun.feeling" -> Act.BELIEF;
            case "noun.cognition" -> ofVerb(sense, Act.BELIEF);
            case "noun.motive" -> Act.INTENTION;
            case "adj.all" -> isMadeFrom(sense, "noun.feeling") ? Act.BELIEF : null;
            default -> null;
        };
    }

    /** Only nouns made from verbs report anything: a statement does, a novel or an alphabet does not. */
    private static @Nullable Act ofVerb(Synset noun, Act act) {
        return isMadeFrom(noun, "verb.") ? act : null;
    }

    private static boolean isMadeFrom(Synset sense, String classes) {
        try {
            for (Pointer pointer : sense.getPointers(PointerType.DERIVATION)) {
                if (pointer.getTargetSynset().getLexFileName().startsWith(classes)) {
                    return true;
                }
            }
            return false;
        } catch (JWNLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Set<Synset> trees(Map<String, Integer> roots) throws JWNLException {
        Set<Synset> found = new HashSet<>();
        for (Map.Entry<String, Integer> root : roots.entrySet()) {
            IndexWord word = wordNet.getIndexWord(POS.VERB, root.getKey());
            collect(word.getSenses().get(root.getValue() - 1), found);
        }
        return found;
    }

    private static void collect(Synset root, Set<Synset> found) throws JWNLException {
        if (found.add(root)) {
            for (Pointer pointer : root.getPointers(PointerType.HYPONYM)) {
                collect(pointer.getTargetSynset(), found);
            }
        }
    }

    private String irregular(Set<String> lemmas) throws JWNLException {
        Map<String, String> forms = new TreeMap<>();
        Iterator<Exc> exceptions = wordNet.getExceptionIterator(POS.VERB);
        while (exceptions.hasNext()) {
            Exc exception = exceptions.next();
            for (String lemma : exception.getExceptions()) {
                if (lemmas.contains(lemma) && exception.getLemma().matches("[a-z]+")) {
                    forms.putIfAbsent(exception.getLemma(), lemma);
                }
            }
        }
        StringBuilder lines = new StringBuilder(HEADER);
        forms.forEach(
                (form, lemma) -> lines.append(form).append(' ').append(lemma).append('\n'));
        return lines.toString();
    }

    private static String print(Map<String, Act> acts) {
        StringBuilder lines = new StringBuilder(HEADER);
        for (Act act : Act.values()) {
            List<String> words = new ArrayList<>();
            acts.forEach((lemma, its) -> {
                if (its == act) {
                    words.add(lemma);
                }
            });
            for (int i = 0; i < words.size(); i += 12) {
                lines.append(act).append(' ');
                lines.append(String.join(" ", words.subList(i, Math.min(i + 12, words.size()))));
                lines.append('\n');
            }
        }
        return lines.toString();
    }

    private static final String HEADER = """
            # Made from WordNet 3.1 by ActsOfWordNet; do not edit. WordNet's licence: LICENSE-WordNet.txt beside this file.
            """;
}
