package org.onrecord.extraction.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.text.Dateline;
import org.onrecord.text.Paragraph;
import org.onrecord.text.Paragraph.Role;
import org.onrecord.text.Text;

/** Splits paragraphs into words, and tells where sentences and quotations begin. */
final class WordReader {
    /** Abbreviations with points; words with inner hyphens and apostrophes, a possessive "'s" apart; marks. */
    private static final Pattern TOKEN = Pattern.compile("(?:\\p{L}\\.){2,20}+(?:-[\\p{L}\\p{N}]+)?"
            + "|[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*+(?:(?:[-&]|['’](?!s(?![\\p{L}\\p{N}])))[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*+)*+"
            + "|['’]s(?![\\p{L}\\p{N}])|--|\\S");

    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "sen", "sens", "rep", "reps", "gov", "govs", "gen", "lt", "col", "sgt",
            "maj", "capt", "cmdr", "cpl", "pvt", "adm", "rev", "jr", "sr", "st", "inc", "corp", "ltd", "co", "jan",
            "feb", "aug", "sept", "oct", "nov", "dec", "vs", "va", "calif", "fla", "mass", "conn", "ariz", "ill", "wis",
            "minn", "tenn", "pa", "ga", "ky", "md", "mich", "tex", "wash", "ore", "colo", "no", "mt", "ft", "hon",
            "del", "amb", "supt");

    /** What stands before who made a picture, and after a caption: "Fans at the gates. Image: Jane Doe." */
    private static final Pattern CREDIT =
            Pattern.compile("\\b(?:Images?|Photos?|Photograph|Picture|Video): (?=\\p{Lu})");

    private static final Set<String> CLOSERS = Set.of("\"", "”", "’", "'", ")", "]", "»");
    /** Share of long words with a capital from which capitals tell nothing. Sentences have below a half, headlines above. */
    private static final double HEADING_SHARE = 0.6;

    /** The same within the body, where a sentence full of names is likelier. */
    private static final double CROSSHEAD_SHARE = 0.8;

    private static final int LONGEST_HEADING = 150;

    /** Text without any stop is cut into pieces of so many words; it bounds the time. */
    private static final int LONGEST_SENTENCE = 200;

    private final Text text;
    private final List<Word> words = new ArrayList<>();
    private int sentence;
    private int sentenceStart;

    private WordReader(Text text) {
        this.text = text;
    }

    static Page read(Text text, List<Paragraph> paragraphs) {
        WordReader reader = new WordReader(text);
        for (int i = 0; i < paragraphs.size(); i++) {
            reader.read(paragraphs.get(i), i);
        }
        return new Page(text, List.copyOf(reader.words));
    }

    private void read(Paragraph paragraph, int index) {
        String line = text.substring(paragraph.span());
        boolean caption = paragraph.role() == Role.CAPTION
                || paragraph.role() == Role.CREDIT
                || paragraph.role() == Role.BYLINE
                || paragraph.role() == Role.DATELINE;
        boolean front = paragraph.role() != Role.BODY;
        int credit = creditIn(line);
        boolean heading = !caption && isHeading(line.substring(0, credit), paragraph.role() == Role.HEADLINE);
        int origin = text.unit(paragraph.span().start());
        sentenceStart = words.size();
        boolean opens = true;
        boolean quoted = false;
        boolean ended = false;
        Matcher m = TOKEN.matcher(line);
        for (int from = 0; from < line.length() && m.find(from); ) {
            int end = withPoint(line, m.start(), m.end());
            String token = line.substring(m.start(), end);
            Word word = Word.of(
                    text.span(origin + m.start(), origin + end),
                    token,
                    index,
                    sentence,
                    opens,
                    quoted,
                    heading && m.start() < credit,
                    front);
            boolean mark = !word.isWord();
            if (words.size() - sentenceStart >= LONGEST_SENTENCE) {
                sentence++;
                sentenceStart = words.size();
            }
            if (ended && !CLOSERS.contains(token) && !Character.isLowerCase(token.codePointAt(0))) {
                sentence++;
                sentenceStart = words.size();
                opens = true;
                ended = false;
            } else if (ended && !mark) {
                ended = false;
            }
            boolean opening = isOpening(token, line, m.start(), quoted);
            word = Word.of(
                    word.span(),
                    token,
                    index,
                    sentence,
                    opens && !mark,
                    quoted && !isQuoteMark(token),
                    word.heading(),
                    front);
            words.add(word);
            if (isQuoteMark(token)) {
                quoted = opening;
            }
            ended |= token.equals(".") || token.equals("!") || token.equals("?") || token.equals("…");
            opens = mark && (opens || opening || token.equals(":") || token.equals("•"))
                    || endsWithPoint(token, line, end);
            if (endsWithPoint(token, line, end)) {
                ended = true;
            }
            from = end;
        }
        sentence++;
    }

    /** Takes the point into an abbreviation or an initial. */
    private static int withPoint(String line, int start, int end) {
        if (end >= line.length() || line.charAt(end) != '.') {
            return end;
        }
        String token = line.substring(start, end);
        boolean initial = token.length() == 1 && Character.isUpperCase(token.charAt(0)) && !token.equals("I");
        boolean short_ = token.length() <= 5
                && Character.isUpperCase(token.charAt(0))
                && ABBREVIATIONS.contains(token.toLowerCase(java.util.Locale.ROOT));
        return initial || short_ ? end + 1 : end;
    }

    /** "in the U.S. The president": a pointed abbreviation ends a sentence where a word that is no name's follows. */
    private static boolean endsWithPoint(String token, String line, int end) {
        if (!token.endsWith(".")
                || token.length() < 4
                || ABBREVIATIONS.contains(token.substring(0, token.length() - 1).toLowerCase(java.util.Locale.ROOT))) {
            return false;
        }
        Matcher next = TOKEN.matcher(line);
        return next.find(end)
                && Character.isUpperCase(next.group().codePointAt(0))
                && Lexicon.get().isFunctionWord(next.group().toLowerCase(java.util.Locale.ROOT));
    }

    private static boolean isQuoteMark(String token) {
        return token.equals("\"") || token.equals("“") || token.equals("”");
    }

    private static boolean isOpening(String token, String line, int at, boolean quoted) {
        if (token.equals("“")) {
            return true;
        }
        boolean spaced =
                at == 0 || Character.isWhitespace(line.charAt(at - 1)) || "([—–-".indexOf(line.charAt(at - 1)) >= 0;
        return token.equals("\"") && spaced && !quoted;
    }

    /** Where a picture's credit begins; the end where there is none. */
    private static int creditIn(String line) {
        Matcher credit = CREDIT.matcher(line);
        return credit.find() ? credit.start() : line.length();
    }

    private static boolean isHeading(String line, boolean headline) {
        if (!headline && (line.length() > LONGEST_HEADING || Dateline.opening(line) != null)) {
            return false;
        }
        int capitals = 0;
        int all = 0;
        for (String word : line.split("[^\\p{L}\\p{N}'’.-]+", -1)) {
            if (word.length() > 3 && Character.isLetter(word.charAt(0))) {
                all++;
                capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
            }
        }
        boolean closed = line.endsWith(".");
        return all >= 4
                && (headline
                        ? capitals > all * HEADING_SHARE
                        : closed ? capitals == all : capitals > all * CROSSHEAD_SHARE);
    }
}
