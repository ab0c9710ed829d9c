package org.onrecord.extraction.quote;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Span;

/** Whom a quote was said to, by what follows its cue: "told [Reuters]", "said to [reporters] on Friday". */
final class Addressee {
    /** After these whoever is spoken to follows at once. */
    private static final Set<String> TELLING = Set.of(
            "told",
            "tell",
            "tells",
            "telling",
            "informed",
            "informs",
            "informing",
            "assured",
            "assures",
            "assuring",
            "reminded",
            "reminds",
            "reminding",
            "notified",
            "advised",
            "briefed");

    /** After these whoever is spoken to follows with "to". */
    private static final Set<String> SAYING = Set.of(
            "said",
            "say",
            "says",
            "saying",
            "spoke",
            "speaking",
            "speaks",
            "wrote",
            "writes",
            "writing",
            "confirmed",
            "confirms",
            "confirming",
            "explained",
            "explaining",
            "replied",
            "repeated",
            "announced",
            "admitted",
            "suggested",
            "complained",
            "boasted",
            "stressed",
            "testified",
            "declared",
            "remarked",
            "insisted",
            "described",
            "denied",
            "whispered",
            "shouted",
            "commented");

    /** Where a name or a description of somebody ends. */
    private static final Set<String> ENDS = Set.of(
            "that",
            "to",
            "in",
            "on",
            "at",
            "after",
            "before",
            "during",
            "from",
            "about",
            "as",
            "by",
            "over",
            "under",
            "when",
            "while",
            "who",
            "whom",
            "whose",
            "which",
            "if",
            "whether",
            "how",
            "why",
            "what",
            "where",
            "there",
            "not",
            "never",
            "is",
            "are",
            "was",
            "were",
            "and",
            "or",
            "but",
            "because",
            "since",
            "with",
            "via",
            "through",
            "ahead",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "today",
            "yesterday",
            "tonight",
            "recently",
            "earlier",
            "later",
            "last",
            "this",
            "next",
            "then",
            "separately");

    private static final Set<String> ITSELF =
            Set.of("me", "him", "her", "us", "them", "you", "it", "myself", "himself", "herself", "themselves");
    /** "Told his" and "told the" alone name nobody. */
    private static final Set<String> OPENERS = Set.of("a", "an", "the", "his", "her", "its", "their", "our", "my");
    /** "Said to be", "said to have": nobody is spoken to. */
    private static final Set<String> NOT_SPOKEN_TO = Set.of("be", "have", "date");

    private static final int LONGEST = 10;

    private final Encoding text;
    private final LinkedQuote quote;

    private Addressee(Encoding text, LinkedQuote quote) {
        this.text = text;
        this.quote = quote;
    }

    /** The words that name who is spoken to; null where the cue is not followed by any. */
    static @Nullable Span of(Encoding text, LinkedQuote quote) {
        TaggedSpan cue = quote.cue();
        return cue == null ? null : new Addressee(text, quote).after(cue);
    }

    private @Nullable Span after(TaggedSpan cue) {
        int at = cue.to();
        if (TELLING.contains(lower(cue.to() - 1)) && !is(at, "to")) {
            return from(at);
        }
        boolean saysTo = cue.words() > 1 && is(cue.to() - 1, "to") && SAYING.contains(lower(cue.to() - 2));
        if (!saysTo && !SAYING.contains(lower(cue.to() - 1))) {
            return null;
        }
        TaggedSpan speaker = quote.speaker();
        if (speaker != null && speaker.from() == at) {
            at = speaker.to();
        }
        boolean to = saysTo || is(at, "to");
        int first = saysTo ? at : at + 1;
        return to && !NOT_SPOKEN_TO.contains(lower(first)) ? from(first) : null;
    }

    private @Nullable Span from(int first) {
        int end = first;
        while (end < text.size() && end - first < LONGEST && goesOn(first, end)) {
            end++;
        }
        while (end > first && isTie(end - 1)) {
            end--;
        }
        boolean nobody = end == first || end == first + 1 && OPENERS.contains(lower(first)) && !is(first, "her");
        return nobody ? null : text.words.span(first, end);
    }

    private boolean goesOn(int first, int word) {
        String lower = lower(word);
        boolean afterPronoun = word > first && ITSELF.contains(lower(first)) && !is(first, "her");
        boolean isWord = text.letters[word] != Letters.NONE || "-'’&.".contains(lower) || isNumber(lower);
        boolean sentenceEnds = is(word, ".") && (word + 1 >= text.size() || text.breaks[word + 1] != 0);
        return isWord
                && !sentenceEnds
                && !afterPronoun
                && !text.startsLine(word)
                && !ENDS.contains(lower)
                && quote.content().stream().noneMatch(content -> content.from() <= word && word < content.to())
                && (quote.speaker() == null
                        || word < quote.speaker().from()
                        || word >= quote.speaker().to());
    }

    /** What ties words together and is none itself, and the "s" of a possessive. */
    private boolean isTie(int word) {
        String lower = lower(word);
        boolean possessive = lower.equals("s") && word > 0 && "'’".contains(lower(word - 1));
        return possessive || text.letters[word] == Letters.NONE && !isNumber(lower) || lower.equals("of");
    }

    private static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0));
    }

    private boolean is(int word, String expected) {
        return lower(word).equals(expected);
    }

    private String lower(int word) {
        return word < text.size() ? text.word(word).toLowerCase(Locale.ROOT) : "";
    }
}
