package org.onrecord.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words before a report that say where it was filed and by which agency: {@code LONDON, March 3 (Reuters) -}.
 *
 * @param place where, as written ("LONDON")
 * @param agency who signs, as written ("Reuters")
 * @param length length of the whole in UTF-16 units of the line, the dash and the spaces after it included
 */
public record Dateline(String place, @Nullable String agency, int length) {
    /** No dateline is longer; it also bounds the time the expressions below take. */
    private static final int REACH = 120;

    private static final String CAPS = "\\p{Lu}[\\p{Lu}.'’-]+";
    /** What papers set in capitals before a text that is no place. */
    private static final String LABELS =
            "(?:EXCLUSIVE|UPDATE|FILE|FINAL|BREAKING|OPINION|ANALYSIS|COMMENTARY|EDITORIAL|VIDEO|PHOTOS|WATCH|LIVE|NOTE|READ)\\b";
    /** Words in capitals, as "NEWPORT NEWS" or "BEIJING/WASHINGTON". */
    private static final String PLACE = "(?<place>(?!" + LABELS + ")" + CAPS + "(?:[ /]" + CAPS + "){0,3})";
    /** A state, a country or a date after the place. */
    private static final String REST = "(?:, ?(?:[\\p{Lu}][\\p{L}.]*|\\d{1,2})(?: [\\p{L}\\d.]+){0,3}){0,3},?";

    /** A few words with capitals: "Agence France-Presse", "Bank of Names". */
    private static final String SIGNATURE =
            "[\\p{Lu}][\\p{L}&.-]{0,20}(?: (?:[\\p{Lu}][\\p{L}&.-]{0,20}|of|and|the|de)){0,4}";

    private static final String AGENCY = "(?<agency>" + SIGNATURE + ")";
    /** A hyphen stands apart; inside a word it ties. */
    private static final String DASH = "(?: {0,2}(?:—|–|―|--|\\|)| -(?= |$))";

    private static final Pattern INLINE =
            Pattern.compile("^" + PLACE + REST + "(?: ?\\(" + AGENCY + "\\))?" + DASH + "(?: +|$)");
    /** With an agency in brackets the place may be in mixed case. */
    private static final Pattern SIGNED =
            Pattern.compile("^(?<place>[\\p{Lu}][\\p{L}.'’-]+(?: [\\p{Lu}][\\p{L}.'’-]+){0,3})" + REST + " ?\\("
                    + AGENCY + "\\)" + DASH + "(?: +|$)");
    /** On a line of its own: {@code BRUSSELS - Agence France-Presse}, {@code WASHINGTON (AP)}. */
    private static final Pattern ALONE = Pattern.compile(
            "^" + PLACE + REST + "(?:" + DASH + " ?" + AGENCY + "| ?\\((?<bracketed>" + SIGNATURE + ")\\))$");

    /**
     * Reads the dateline a line opens with.
     *
     * @param line one line of text
     * @return null where there is none
     */
    public static @Nullable Dateline opening(String line) {
        String head = line.substring(0, Math.min(line.length(), REACH));
        for (Pattern pattern : new Pattern[] {INLINE, SIGNED}) {
            Matcher m = pattern.matcher(head);
            if (m.find()) {
                return new Dateline(m.group("place"), m.group("agency"), m.end());
            }
        }
        return null;
    }

    /**
     * Reads a line that is a dateline and nothing else.
     *
     * @param line one line of text
     * @return null where it is something else
     */
    public static @Nullable Dateline filling(String line) {
        if (line.length() > REACH) {
            return null;
        }
        Matcher m = ALONE.matcher(line);
        if (m.find()) {
            String agency = m.group("agency") != null ? m.group("agency") : m.group("bracketed");
            return new Dateline(m.group("place"), agency, m.end());
        }
        Dateline opening = opening(line);
        return opening != null && opening.length == line.length() ? opening : null;
    }
}
