package org.onrecord.extraction.quote;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.Extraction.Act;

/**
 * The words of cues and the act each tells of: those labelled by hand ({@code acts.txt}) before those boiled down from
 * WordNet's verb classes ({@code acts-wordnet.txt}).
 */
final class Lexicon {
    /** What a word tells. */
    enum Sense {
        ASSERTION(Act.ASSERTION),
        BELIEF(Act.BELIEF),
        FACT(Act.FACT),
        INTENTION(Act.INTENTION),
        /** A belief, unless a word that follows tells something: "seemed to suggest". */
        SEEMING(Act.BELIEF),
        /** Nothing by itself. */
        NONE(null);

        final @Nullable Act act;

        Sense(@Nullable Act act) {
            this.act = act;
        }
    }

    /** A word in the form that the lexicon has, and what it tells; NONE where the lexicon does not know it. */
    record Entry(String lemma, Sense sense) {}

    private final Map<String, Sense> byHand = read("acts.txt");
    private final Map<String, Sense> ofWordNet = read("acts-wordnet.txt");
    private final Map<String, String> irregular = new HashMap<>();

    Lexicon() {
        for (String line : lines("irregular.txt")) {
            String[] formAndLemma = line.split(" ");
            irregular.put(formAndLemma[0], formAndLemma[1]);
        }
    }

    /**
     * Looks a word up as it stands in a text.
     *
     * @param word in lower case
     */
    Entry entry(String word) {
        List<String> lemmas = lemmas(word);
        for (Map<String, Sense> senses : List.of(byHand, ofWordNet)) {
            for (String lemma : lemmas) {
                Sense sense = senses.get(lemma);
                if (sense != null) {
                    return new Entry(lemma, sense);
                }
            }
        }
        return new Entry(word, Sense.NONE);
    }

    private List<String> lemmas(String word) {
        String lemma = irregular.get(word);
        return lemma == null ? Lemmas.candidates(word) : List.of(lemma);
    }

    /** What two words tell together, as lemmas ("make", "clear"); null where they tell nothing of their own. */
    @Nullable
    Sense ofPair(String first, String second) {
        return byHand.get(first + "_" + second);
    }

    /** A file of lines that begin with a sense and go on with its words. */
    static Map<String, Sense> read(String name) {
        Map<String, Sense> senses = new HashMap<>();
        for (String line : lines(name)) {
            String[] words = line.split(" ");
            for (int i = 1; i < words.length; i++) {
                senses.put(words[i], Sense.valueOf(words[0]));
            }
        }
        return senses;
    }

    private static List<String> lines(String name) {
        InputStream resource = Objects.requireNonNull(Lexicon.class.getResourceAsStream(name), name);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
