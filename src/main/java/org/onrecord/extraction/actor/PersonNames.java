package org.onrecord.extraction.actor;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.onrecord.extraction.Extraction.ActorKind;

/** Tells a person's name by its parts: first name, initials, particles, surname, suffix. */
final class PersonNames {
    private static final Set<String> SUFFIXES =
            Set.of("Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV", "VI", "VII", "VIII", "XVI");
    /** Heads of places that are surnames too, after a first name. */
    private static final Set<String> SURNAMES = Set.of(
            "Hill", "Hall", "Park", "Lake", "Castle", "Rivers", "Forest", "Cape", "Lane", "Temple", "Parish", "Pond",
            "Abbey", "Lodge");

    /** Words that hold sentences together and are surnames too, after a first name. */
    private static final Set<String> FUNCTION_SURNAMES =
            Set.of("Long", "Best", "Little", "More", "Early", "Down", "Still");

    /** Family names that go before: "Park Joo-Ho", "Moon Jae-in". */
    private static final Set<String> FAMILIES = Set.of(
            "Ahn", "Bae", "Ban", "Bong", "Chae", "Chang", "Chen", "Chiang", "Cho", "Choe", "Choi", "Chun", "Chung",
            "Chu", "Gu", "Ha", "Han", "Hau", "Hong", "Hsieh", "Hsu", "Huang", "Hwang", "Jang", "Jeon", "Jeong", "Ji",
            "Jin", "Jo", "Joo", "Jun", "Jung", "Kang", "Kim", "Ko", "Koo", "Kwon", "Lai", "Lee", "Liao", "Lim", "Lin",
            "Liu", "Ma", "Min", "Moon", "Nam", "Noh", "Oh", "Paik", "Park", "Ri", "Roh", "Ryu", "Seo", "Shin", "Sohn",
            "Son", "Song", "Soong", "Su", "Suh", "Sung", "Tsai", "Wang", "Woo", "Wu", "Yang", "Yeh", "Yi", "Yoo",
            "Yoon", "Yu", "Yun");

    /** Articles of more than one, with which no person's name begins: "Les Bains". */
    private static final Set<String> ARTICLES = Set.of("Les", "Los", "Las");
    /** Small words inside names that open a surname too: "De Zoysa". */
    private static final Set<String> OPENERS = Set.of("De", "Du", "Van", "Von");

    /** Two letters that stand for first names, one of them a J as in hardly any abbreviation but DJ and NJ. */
    private static final Pattern INITIALS = Pattern.compile("J[A-Z]|[ABCEF-MO-Z]J");

    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{M}'’.-]+");

    private static final Pattern GIVEN = Pattern.compile("\\p{Lu}\\p{Ll}{1,5}-\\p{L}\\p{Ll}{1,5}");

    /** How words end that say what somebody does. */
    private static final Pattern TRADE = Pattern.compile("(?:er|or|ist|ian|man|ess|eur|ant|ent)$");

    private static final int LONGEST = 6;

    private final Page page;
    private final Lexicon lexicon = Lexicon.get();

    PersonNames(Page page) {
        this.page = page;
    }

    /** "the Galaxy Samsung", "a Booker Laureate": no person, where "a Galifianakis Fan" may have one. */
    private boolean isDetermined(int from, int to) {
        Word before = page.at(from - 1);
        return before.is("the")
                || (before.is("a") || before.is("an")) && !page.at(to).isWord();
    }

    /** A name without a first name that is known. */
    boolean isStrange(int from) {
        return !isFirst(from) && !isEastern(page, from);
    }

    boolean isPerson(int from, int to) {
        return endOf(from, to, false) == to;
    }

    /**
     * Index after the person's name that begins here.
     *
     * @param titled whether a title went before, so that any capitals will do
     * @return {@code from} where none begins
     */
    int endOf(int from, int to, boolean titled) {
        boolean first = isFirst(from);
        boolean foreign = !first
                && to - from >= 2
                && to - from <= 4
                && !isDetermined(from, to)
                && !ARTICLES.contains(page.at(from).text())
                && allStrange(from, to);
        boolean before = !first
                && to - from >= 3
                && isFirst(from + 1)
                && isStrangeWord(from)
                && lexicon.reach(page, from, to) == 0
                && !mayBeTrade(from);
        if (to - from >= 2 && isEastern(page, from)) {
            return from + 2;
        }
        if (!titled && !first && !foreign && !before) {
            return from;
        }
        int end = from;
        int surnames = 0;
        while (end < to && end - from < LONGEST && isPart(end, from)) {
            if (!page.at(end).isInitial() && page.at(end).isCapital()) {
                surnames++;
            }
            end++;
        }
        while (end > from && !page.at(end - 1).isCapital()) {
            end--;
        }
        if (titled) {
            return Math.max(end, Math.min(to, from + 1));
        }
        boolean enough = end - from >= 2 && surnames >= 1;
        return enough && isSurname(end - 1, first) && !isKnownOther(from, end) ? end : from;
    }

    /** Index after the name of somebody that begins at a word of a heading; the same index where none does. */
    int endInHeading(int from) {
        boolean first = lexicon.firstName(page.at(from).text()) != null
                && !lexicon.isOrdinary(page.at(from).lower())
                && lexicon.known(page, from, from + 1) == null;
        boolean titled = lexicon.isOffice(page.at(from - 1).text())
                && page.together(from, from - 1)
                && lexicon.firstName(page.at(from).text()) == null
                && !lexicon.isOffice(page.at(from).text())
                && isStrangeWord(from);
        if (!first && !titled) {
            return from;
        }
        int end = from + 1;
        while (page.together(from, end) && (page.at(end).isInitial() || isStrangeWord(end))) {
            end++;
        }
        boolean surname = (titled || end > from + 1) && !page.at(end - 1).isInitial();
        boolean longer = page.together(from, end)
                && (lexicon.isOrganisationHead(page.at(end).text())
                        || lexicon.isPlaceHead(page.at(end).text())
                        || lexicon.isOtherHead(page.at(end).text()));
        return surname && !longer && lexicon.known(page, from, end) == null ? end : from;
    }

    /** "Park Joo-Ho": the family's name goes before. */
    static boolean isEastern(Page page, int from) {
        return FAMILIES.contains(page.at(from).text())
                && GIVEN.matcher(page.at(from + 1).text()).matches();
    }

    private boolean isFirst(int i) {
        Word word = page.at(i);
        return isFirst(word.text())
                || word.isInitial() && !word.text().equals("A") && !word.text().equals("I")
                || word.text().matches("\\p{Lu}\\.\\p{Lu}\\.") && lexicon.known(page, i, i + 1) == null;
    }

    /** Also "Jean-Louis" and "JK". */
    private boolean isFirst(String word) {
        if (INITIALS.matcher(word).matches()) {
            return true;
        }
        int hyphen = word.indexOf('-');
        return lexicon.firstName(word) != null
                || hyphen > 0
                        && hyphen + 1 < word.length()
                        && Character.isUpperCase(word.charAt(hyphen + 1))
                        && lexicon.firstName(word.substring(0, hyphen)) != null;
    }

    private boolean isKnownOther(int from, int end) {
        return lexicon.known(page, from, end) != null;
    }

    private boolean isPart(int i, int from) {
        Word word = page.at(i);
        if (SUFFIXES.contains(word.text()) || lexicon.isNamePart(word.text()) && i > from) {
            return true;
        }
        if ("\"“”".contains(word.text())) {
            return i > from;
        }
        if (!word.isCapital()
                || word.isAcronym() && !word.text().contains(".") && lexicon.known(page, i, i + 1) != null) {
            return false;
        }
        boolean head = lexicon.isOrganisationHead(word.text()) || lexicon.isOtherHead(word.text());
        return !(head && i > from + 1 && lexicon.firstName(page.at(i - 1).text()) == null) || i == from;
    }

    private boolean isSurname(int i, boolean first) {
        String word = page.at(i).text();
        if (SUFFIXES.contains(word)) {
            return true;
        }
        boolean head = lexicon.isOrganisationHead(word)
                || lexicon.isPlaceHead(word)
                        && !(first && SURNAMES.contains(word) && lexicon.known(page, i - 1, i) == null)
                || lexicon.isOtherHead(word);
        Known known = lexicon.known(page, i, i + 1);
        boolean country = known != null
                && known.kind() == ActorKind.COUNTRY
                && known.use() == Known.Use.NAME
                && lexicon.firstName(word) == null;
        boolean place = country || known != null && known.use() != Known.Use.ADJECTIVE && !first;
        boolean people = known != null && known.kind() == ActorKind.GROUP;
        return !head
                && !place
                && !people
                && (first && word.equals("May") || !lexicon.isNotName(word))
                && (first && FUNCTION_SURNAMES.contains(word)
                        || !lexicon.isFunctionWord(page.at(i).lower()));
    }

    /** "Pianist": a word that may say what somebody does, other than a name. */
    boolean mayBeTrade(int i) {
        Word word = page.at(i);
        return lexicon.isOrdinary(word.lower())
                || lexicon.person(word.text()) != null
                || TRADE.matcher(word.lower()).find();
    }

    /** No word of it is one that is also written in small letters, a place, or a head of other names. */
    private boolean allStrange(int from, int to) {
        return IntStream.range(from, to)
                .allMatch(i -> lexicon.isNamePart(page.at(i).text())
                        || i < to - 1 && OPENERS.contains(page.at(i).text())
                        || isStrangeWord(i));
    }

    private boolean isStrangeWord(int i) {
        Word word = page.at(i);
        return word.isCapital()
                && !word.isAcronym()
                && !lexicon.isOrdinary(word.lower())
                && !lexicon.isNotName(word.text())
                && lexicon.known(page, i, i + 1) == null
                && LATIN.matcher(word.text()).matches()
                && !word.lower().endsWith("n't")
                && !lexicon.isPlaceLead(word.text())
                && !lexicon.isOrganisationHead(word.text())
                && !lexicon.isPlaceHead(word.text())
                && !lexicon.isOtherHead(word.text());
    }
}
