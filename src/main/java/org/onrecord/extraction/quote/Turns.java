package org.onrecord.extraction.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.text.Paragraph;
import org.onrecord.text.Span;
import org.onrecord.text.Text;

/** Transcripts: paragraphs that begin with who speaks and a colon, "Q:", "BLITZER:", "Claire Petit:". */
final class Turns {
    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}.'’-]*(?: [\\p{Lu}(][\\p{Lu}.,'’()-]*){0,4}";
    private static final String NAME = "\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,3}";
    private static final Pattern TURN = Pattern.compile(
            "^[\"“]?(?:(?<capitals>" + CAPITALS + ")|(?<name>" + NAME + "))(?<colon>:)\\s+(?<said>\\S.*)$");
    private static final Pattern INITIAL = Pattern.compile("^(?<capitals>[QA])(?<colon>[.:])\\s+(?<said>\\S.*)$");

    /** Fewer are rather headings in a list; and somebody must speak twice. */
    private static final int LEAST = 3;

    private record Turn(String label, boolean capitals, Span speaker, Span colon, Span said) {}

    private Turns() {}

    /** Each turn as a quote; none where the text is no transcript. Marks are not needed: a transcript is verbatim. */
    static List<FoundQuote> of(Text text, List<Paragraph> paragraphs) {
        List<Turn> turns = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Paragraph paragraph : paragraphs) {
            String line = text.substring(paragraph.span());
            Matcher matcher = INITIAL.matcher(line);
            if (matcher.matches() || (matcher = TURN.matcher(line)).matches()) {
                Turn turn = turn(text, paragraph.span(), matcher);
                turns.add(turn);
                counts.merge(turn.label, 1, Integer::sum);
            }
        }
        boolean transcript = turns.size() >= LEAST && counts.values().stream().anyMatch(count -> count > 1);
        return turns.stream()
                .filter(turn -> transcript && (turn.capitals || counts.getOrDefault(turn.label, 0) > 1))
                .map(turn -> FoundQuote.verbatim(turn.said, turn.colon, turn.speaker))
                .toList();
    }

    /** Whether a paragraph looks like a turn, whatever the others are. */
    static boolean isTurn(String line) {
        return TURN.matcher(line).matches();
    }

    private static Turn turn(Text text, Span line, Matcher matcher) {
        int unit = text.unit(line.start());
        boolean capitals = matcher.group("capitals") != null;
        String group = capitals ? "capitals" : "name";
        return new Turn(
                matcher.group(group),
                capitals,
                text.span(unit + matcher.start(group), unit + matcher.end(group)),
                text.span(unit + matcher.start("colon"), unit + matcher.end("colon")),
                text.span(unit + matcher.start("said"), unit + matcher.end("said")));
    }
}
