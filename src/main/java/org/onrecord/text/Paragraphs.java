package org.onrecord.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Paragraph.Role;

/** Splits a text into paragraphs and tells what each is for, by the habits of newsrooms. */
public final class Paragraphs {
    private static final Pattern BYLINE = Pattern.compile("^(?:by|BY|By):? +\\p{Lu}.*");
    private static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[\\p{L}]*\\.?";
    private static final String WEEKDAY = "(?:(?:Mon|Tues?|Wednes|Thurs?|Fri|Satur|Sun)(?:day)?,? )?";
    private static final Pattern DATE = Pattern.compile("^(?i:published|updated|posted|last updated)?:? ?" + WEEKDAY
            + "(?:" + MONTH + " \\d{1,2}(?:,? \\d{4})?|\\d{1,2} " + MONTH
            + " \\d{4}|\\d{4}-\\d\\d-\\d\\d)(?:[ ,|]{1,3}.{0,30})?$");
    private static final Pattern TERMINAL = Pattern.compile("[.!?…][\"”’')\\]]*$");
    /** A stop amid the line: more than one sentence. */
    private static final Pattern SENTENCES = Pattern.compile("\\p{Ll}[.!?] \\p{Lu}\\p{Ll}+ \\p{Ll}");
    /** Headlines of PolNeAR, Wikinews and 237 outlets of AllSides end below this but for one in a hundred. */
    private static final int LONG_HEADLINE = 130;

    private static final int LONGEST_HEADLINE = 250;
    private static final int LONGEST_BYLINE = 120;

    private Paragraphs() {}

    /**
     * Reads the paragraphs of a text.
     *
     * @param text any text
     * @return in the order of the text, apart, none empty; roles told by place and form
     */
    public static List<Paragraph> of(Text text) {
        List<Span> lines = Lines.of(text);
        List<Paragraph> paragraphs = new ArrayList<>(lines.size());
        String headline = null;
        boolean front = true;
        for (int i = 0; i < lines.size(); i++) {
            String line = text.substring(lines.get(i));
            Role role = roleAnywhere(line);
            if (role == Role.BODY && front && lines.size() > 1) {
                role = roleInFront(line, headline, paragraphs);
            }
            if (role == Role.HEADLINE && headline == null) {
                headline = normal(line);
            }
            front &= role != Role.BODY;
            paragraphs.add(new Paragraph(role, lines.get(i)));
        }
        return paragraphs;
    }

    private static Role roleAnywhere(String line) {
        PhotoCredit credit = PhotoCredit.of(line);
        if (credit == null) {
            return Role.BODY;
        }
        return credit.caption().isEmpty() ? Role.CREDIT : Role.CAPTION;
    }

    private static Role roleInFront(String line, @Nullable String headline, List<Paragraph> before) {
        if (normal(line).equals(headline)) {
            return Role.HEADLINE;
        }
        if (isByline(line)) {
            return Role.BYLINE;
        }
        if (Dateline.filling(line) != null
                || line.length() < 60 && DATE.matcher(line).matches()) {
            return Role.DATELINE;
        }
        if (Dateline.opening(line) != null) {
            return Role.BODY;
        }
        boolean first = before.stream().noneMatch(p -> p.role() == Role.HEADLINE);
        boolean closed = TERMINAL.matcher(line).find();
        if (first && closed && (!before.isEmpty() || SENTENCES.matcher(line).find())) {
            return Role.BODY;
        }
        if (first) {
            return line.length() <= (closed ? LONG_HEADLINE : LONGEST_HEADLINE) ? Role.HEADLINE : Role.BODY;
        }
        // a line under the headline that is no sentence
        boolean deck = !closed
                && before.get(before.size() - 1).role() != Role.DATELINE
                && Character.isLetter(line.codePointAt(0));
        return deck && line.length() <= LONG_HEADLINE && !line.endsWith(":") ? Role.HEADLINE : Role.BODY;
    }

    private static boolean isByline(String line) {
        return line.length() <= LONGEST_BYLINE
                && BYLINE.matcher(line).matches()
                && line.chars().filter(c -> c == ' ').count() <= 14
                && !(line.endsWith(".") && line.length() > 60);
    }

    /** What two copies of a headline have in common. */
    private static String normal(String line) {
        return line.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
