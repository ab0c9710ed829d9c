package org.onrecord.extraction.actor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Runs of words that may be names: capitals, and the small words that tie them. */
final class Chunks {
    /** From one word to before another. */
    record Chunk(int from, int to) {}

    /** No name is longer, in words; it also bounds the time. */
    private static final int LONGEST = 16;

    private static final Set<String> TIES = Set.of("of", "for", "at", "on", "and", "&");
    private static final Set<String> LEARNED =
            Set.of("University", "College", "School", "Institute", "Museum", "Hospital", "Center", "Centre");
    /** "People's Liberation Army", "Workers' Party". */
    private static final Set<String> OWNERS = Set.of(
            "People",
            "Women",
            "Men",
            "Children",
            "Workers",
            "Teachers",
            "Farmers",
            "Veterans",
            "Lawyers",
            "Writers",
            "Nurses",
            "Players",
            "Students");

    private static final Set<String> ON =
            Set.of("Committee", "Council", "Commission", "Panel", "Conference", "Subcommittee");

    private final Page page;
    private final BitSet taken;
    private final Lexicon lexicon = Lexicon.get();
    private final Calendar calendar = new Calendar();

    private Chunks(Page page, BitSet taken) {
        this.page = page;
        this.taken = taken;
    }

    /** In: a text and which of its words are spoken for; out: runs of the others, in order, apart. */
    static List<Chunk> of(Page page, BitSet taken) {
        return new Chunks(page, taken).all();
    }

    private List<Chunk> all() {
        List<Chunk> chunks = new ArrayList<>();
        for (int i = 0; i < page.size(); ) {
            if (page.at(i).heading() || taken.get(i) || !opensName(i)) {
                i++;
                continue;
            }
            int end = endOf(i);
            chunks.add(new Chunk(i, end));
            i = end;
        }
        return chunks;
    }

    private boolean opensName(int i) {
        Word word = page.at(i);
        if (!word.isWord()
                || !word.isCapital()
                || calendar.isDate(page, i)
                || lexicon.isNotName(word.text()) && !leads(i)) {
            return false;
        }
        if (lexicon.reach(page, i, Math.min(i + 8, page.size())) > 0) {
            return true;
        }
        boolean first = lexicon.firstName(word.text()) != null && !word.opens();
        if (lexicon.isFunctionWord(word.lower()) && !word.isAcronym() && !first) {
            return false;
        }
        return true;
    }

    /** An ordinary word that begins a sentence is part of a name only where more capitals follow. */
    private boolean leads(int i) {
        return page.together(i, i + 1) && joins(i + 1) && !calendar.isDate(page, i + 1)
                || page.at(i + 1).is("of") && page.at(i + 2).isCapital();
    }

    private boolean joins(int i) {
        Word word = page.at(i);
        return word.isWord() && word.isCapital() && !word.text().equals("I");
    }

    private int endOf(int from) {
        int end = from + 1;
        while (end < page.size() && end - from < LONGEST && page.together(from, end)) {
            if (joins(end) && !calendar.isDate(page, end) && !page.at(end).opens()) {
                end++;
                continue;
            }
            int after = acrossTie(from, end);
            if (after == end) {
                break;
            }
            end = after;
        }
        return end;
    }

    /** Index after the tie and its first capital; the same index where nothing ties. */
    private int acrossTie(int from, int at) {
        Word tie = page.at(at);
        int next = at + 1;
        if (lexicon.isNamePart(tie.text()) && next < page.size()) {
            return joins(next) ? next + 1 : lexicon.isNamePart(page.at(next).text()) && joins(next + 1) ? next + 2 : at;
        }
        if (tie.isPossessive() && OWNERS.contains(page.at(at - 1).text()) && joins(next) && page.together(at, next)) {
            return next + 1;
        }
        if (nicknames(at)) {
            return at + 3;
        }
        if (!TIES.contains(tie.text())) {
            return at;
        }
        if (page.at(next).is("the")) {
            next++;
        }
        if (!joins(next) || !page.together(at, next) || !ties(tie.text(), from, at, next)) {
            return at;
        }
        return next + 1;
    }

    /** {@code Robert "Bobby" Scott}. */
    private boolean nicknames(int at) {
        return isMark(at)
                && joins(at + 1)
                && isMark(at + 2)
                && joins(at + 3)
                && page.at(at + 3).span().start() - page.at(at).span().start() < 25;
    }

    private boolean isMark(int at) {
        return "\"“”".contains(page.at(at).text());
    }

    private boolean ties(String tie, int from, int at, int next) {
        String before = page.at(at - 1).text();
        boolean institution = lexicon.isOrganisationHead(before);
        boolean title = lexicon.isTitle(before);
        int reach = lexicon.reach(page, from, Math.min(from + 10, page.size()));
        if (from + reach > at) {
            return true;
        }
        return switch (tie) {
            case "of" ->
                institution
                        || title
                        || lexicon.isPlaceHead(before)
                        || lexicon.isOrdinary(page.at(at - 1).lower());
            case "for" -> institution || title;
            case "at" -> page.words().subList(from, at).stream().anyMatch(w -> LEARNED.contains(w.text()));
            case "on" -> ON.contains(before);
            case "&" -> !Singles.isCredit(page, from);
            default -> tiesAnd(from, at, next);
        };
    }

    /** "Department of Health and Human Services", "Rock and Roll Museum": one thing, not two. */
    private boolean tiesAnd(int from, int at, int next) {
        if (isSomebody(at - 1) || isSomebody(next)) {
            return false;
        }
        boolean ofBefore =
                page.words().subList(from, at).stream().anyMatch(w -> w.is("of") || w.is("for") || w.is("on"));
        int last = next;
        while (last - from < LONGEST && joins(last + 1) && page.together(next, last + 1)) {
            last++;
        }
        boolean headAfter =
                last > next && lexicon.isOrganisationHead(page.at(last).text());
        boolean headBefore = lexicon.isOrganisationHead(page.at(at - 1).text());
        return (ofBefore || headAfter) && !headBefore;
    }

    /** A name that stands for itself. */
    private boolean isSomebody(int i) {
        return lexicon.firstName(page.at(i).text()) != null
                || lexicon.known(page, i, i + 1) != null
                || page.at(i).isAcronym();
    }
}
