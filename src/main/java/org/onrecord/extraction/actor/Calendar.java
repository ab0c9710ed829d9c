package org.onrecord.extraction.actor;

import java.util.Set;

/** Tells months and days from names that look like them. */
final class Calendar {
    private static final Set<String> DAYS = Set.of(
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
            "Mondays",
            "Tuesdays",
            "Wednesdays",
            "Thursdays",
            "Fridays",
            "Saturdays",
            "Sundays");
    private static final Set<String> MONTHS = Set.of(
            "January",
            "February",
            "March",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
            "Jan.",
            "Feb.",
            "Mar.",
            "Apr.",
            "Jun.",
            "Jul.",
            "Aug.",
            "Sept.",
            "Oct.",
            "Nov.",
            "Dec.");
    /** Also first names and a verb: a month where a number or a preposition stands beside. */
    private static final Set<String> NAMELIKE = Set.of("April", "May", "June");

    boolean isDate(Page page, int i) {
        String word = page.at(i).text();
        if (DAYS.contains(word) || MONTHS.contains(word)) {
            return true;
        }
        return NAMELIKE.contains(word)
                && Lexicon.get().firstName(page.at(i - 1).text()) == null
                && (!page.at(i + 1).isCapital()
                        || Character.isDigit(page.at(i + 1).text().charAt(0)));
    }
}
