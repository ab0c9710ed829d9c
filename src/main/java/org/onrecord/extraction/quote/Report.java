package org.onrecord.extraction.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.Extraction.QuoteKind;
import org.onrecord.extraction.quote.Lexicon.Entry;
import org.onrecord.extraction.quote.Lexicon.Sense;
import org.onrecord.text.Span;
import org.onrecord.text.Text;

/**
 * A quote as the rules for acts see it.
 *
 * @param cue the words of the cue as the lexicon has them
 * @param told the word of the cue that tells most; of sense NONE where no word does
 * @param aside what the nouns of the speaker or of a short content tell: "eyes", "an outcry"
 * @param content the quote's words in lower case, the first fifty
 * @param speaker the speaker's words in lower case
 * @param mostlyInMarks whether at least half of the content stands in quotation marks
 */
record Report(
        List<Entry> cue,
        Entry told,
        Sense aside,
        List<String> content,
        List<String> speaker,
        QuoteKind kind,
        boolean mostlyInMarks) {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’-]*");
    private static final Pattern IN_MARKS =
            Pattern.compile("[\"“][^\"“”]*[\"”]?|''.*?(''|$)|(?<!\\w)[‘'].*?[’'](?!\\w)");
    private static final int ENOUGH_WORDS = 50;
    private static final int SHORT = 3;
    private static final Set<String> FINITE = Set.of(
            "is", "are", "was", "were", "am", "has", "have", "had", "will", "would", "can", "could", "should", "may",
            "might", "must", "does", "did", "isn't", "isn’t", "won't", "won’t", "he", "she", "it", "they", "we", "i");

    static Report of(
            Lexicon lexicon, Text text, List<Span> content, List<Span> cue, @Nullable Span speaker, QuoteKind kind) {
        List<Entry> entries = words(text, cue).stream().map(lexicon::entry).toList();
        List<String> said = words(text, content);
        List<String> sayer = speaker == null ? List.of() : words(text, List.of(speaker));
        Sense aside = aside(lexicon, sayer, said);
        return new Report(entries, told(lexicon, entries), aside, said, sayer, kind, mostlyInMarks(text, content));
    }

    private static Sense aside(Lexicon lexicon, List<String> speaker, List<String> content) {
        Stream<String> nouns =
                content.size() > SHORT ? speaker.stream() : Stream.concat(speaker.stream(), content.stream());
        return nouns.map(word -> lexicon.entry(word).sense())
                .filter(sense -> sense != Sense.NONE)
                .findFirst()
                .orElse(Sense.NONE);
    }

    boolean cueHas(String lemma) {
        return cue.stream().anyMatch(entry -> entry.lemma().equals(lemma));
    }

    boolean speakerHas(Set<String> words) {
        return speaker.stream().anyMatch(words::contains);
    }

    /** Whether it is about doing something: "agreed to sell". */
    boolean toDo() {
        boolean cueEndsSo = !cue.isEmpty() && cue.get(cue.size() - 1).lemma().equals("to");
        return cueEndsSo || (!content.isEmpty() && content.get(0).equals("to"));
    }

    /** Whether the content is a sentence, as far as one can see. */
    boolean clause() {
        return !content.isEmpty() && (content.get(0).equals("that") || FINITE.contains(content.get(0)));
    }

    /** Whether the content names a thing, "a major revamp", and says nothing of it. */
    boolean thing() {
        return !content.isEmpty()
                && Set.of("a", "an", "on").contains(content.get(0))
                && content.stream().limit(8).noneMatch(FINITE::contains);
    }

    /** The first word that tells; a mere seeming gives way to what follows, two words together to neither alone. */
    private static Entry told(Lexicon lexicon, List<Entry> cue) {
        Entry told = new Entry("", Sense.NONE);
        for (int i = 0; i < cue.size(); i++) {
            Entry entry = pairOr(lexicon, cue, i);
            if (entry.sense() == Sense.SEEMING && told.sense() == Sense.NONE) {
                told = entry;
            } else if (entry.sense() != Sense.NONE) {
                return entry;
            }
        }
        return told;
    }

    private static Entry pairOr(Lexicon lexicon, List<Entry> cue, int first) {
        Entry entry = cue.get(first);
        for (int second = first + 1; second < Math.min(cue.size(), first + 3); second++) {
            Sense pair = lexicon.ofPair(entry.lemma(), cue.get(second).lemma());
            if (pair != null) {
                return new Entry(entry.lemma(), pair);
            }
        }
        return entry;
    }

    private static List<String> words(Text text, List<Span> pieces) {
        List<String> words = new ArrayList<>();
        for (Span piece : pieces) {
            WORD.matcher(text.substring(piece))
                    .results()
                    .limit(ENOUGH_WORDS)
                    .map(MatchResult::group)
                    .map(word -> word.toLowerCase(Locale.ROOT))
                    .forEach(words::add);
        }
        return words;
    }

    private static boolean mostlyInMarks(Text text, List<Span> pieces) {
        int all = 0;
        int inMarks = 0;
        for (Span piece : pieces) {
            String words = text.substring(piece);
            all += words.length();
            inMarks += IN_MARKS.matcher(words)
                    .results()
                    .mapToInt(marked -> marked.end() - marked.start())
                    .sum();
        }
        return inMarks * 2 >= all;
    }
}
