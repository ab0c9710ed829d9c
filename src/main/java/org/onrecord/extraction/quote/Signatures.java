package org.onrecord.extraction.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.text.Paragraph;
import org.onrecord.text.Span;
import org.onrecord.text.Text;

/** Words in marks with a dash and a name after them: “…” – Name, a baker. The name may stand on a line of its own. */
final class Signatures {
    private static final String DASH = "(?<dash>[–—―]|--?)";
    /** A name and what adds to it. A sentence that goes on after a dash ends with a stop; a stop after a full name does not make it one. */
    private static final String SIGNER =
            "[\\s\\u00a0]*(?:(?<full>\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){0,2} \\p{Lu}[\\p{L}'’-]+)\\."
                    + "|(?<name>\\p{Lu}[^,\"“”«»]{1,50})(?:,[^\"“”«»]{1,60})?(?<![.!?:]))[\\s\\u00a0]*";

    /** Some write the closing mark before the words too. */
    private static final String IN_MARKS = "(?<words>[\"“”„«‘'].+[\"”“»’'])";

    private static final Pattern SIGNED =
            Pattern.compile(IN_MARKS + "[\\s\\u00a0]*" + DASH + SIGNER + "$", Pattern.DOTALL);
    private static final Pattern WORDS = Pattern.compile(IN_MARKS + "$", Pattern.DOTALL);
    private static final Pattern BELOW = Pattern.compile("^" + DASH + SIGNER + "$");

    private Signatures() {}

    /** Each signed passage as a quote. */
    static List<FoundQuote> of(Text text, List<Paragraph> paragraphs) {
        List<FoundQuote> quotes = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Span line = paragraphs.get(i).span();
            Matcher signed = matcher(SIGNED, text, line);
            if (signed.lookingAt()) {
                quotes.add(quote(text, line, signed, line, signed));
            } else if (i + 1 < paragraphs.size()) {
                Span next = paragraphs.get(i + 1).span();
                Matcher words = matcher(WORDS, text, line);
                Matcher below = matcher(BELOW, text, next);
                if (below.matches() && words.matches()) {
                    quotes.add(quote(text, line, words, next, below));
                }
            }
        }
        return quotes;
    }

    private static Matcher matcher(Pattern pattern, Text text, Span line) {
        return pattern.matcher(text.substring(line));
    }

    private static FoundQuote quote(Text text, Span line, Matcher words, Span signature, Matcher signer) {
        return FoundQuote.verbatim(
                group(text, line, words, "words"),
                group(text, signature, signer, "dash"),
                group(text, signature, signer, signer.group("full") == null ? "name" : "full"));
    }

    private static Span group(Text text, Span line, Matcher matcher, String group) {
        int unit = text.unit(line.start());
        return text.span(unit + matcher.start(group), unit + matcher.end(group));
    }
}
