package org.onrecord.extraction.actor;

import java.util.Set;

/** Offices and callings before a name: "NATO Secretary General", "fashion designer", "Minister of Education". */
final class Titles {
    private static final Set<String> TIES = Set.of("of", "for", "to", "at", "and", "the");
    /** Offices before a surname that may be an ordinary word: "Senator Green". */
    private static final Set<String> ADDRESSES = Set.of(
            "Senator",
            "Congressman",
            "Congresswoman",
            "Representative",
            "Governor",
            "Mayor",
            "Professor",
            "Judge",
            "Sheriff",
            "Ambassador",
            "President",
            "Speaker",
            "Chairman",
            "Chairwoman",
            "Detective",
            "Inspector",
            "Sir",
            "Dame",
            "Lord",
            "Lady",
            "Captain",
            "Colonel",
            "Lieutenant",
            "Sergeant",
            "Bishop",
            "Archbishop",
            "Rabbi");
    /** Whom one has one or few of, so that a name after is whose they are. */
    private static final Set<String> KIN = Set.of(
            "aunt",
            "boyfriend",
            "brother",
            "cousin",
            "daughter",
            "father",
            "girlfriend",
            "grandfather",
            "grandmother",
            "husband",
            "mother",
            "nephew",
            "niece",
            "sister",
            "son",
            "uncle",
            "widow",
            "wife");

    /** How many words a title may have before its noun. */
    private static final int REACH = 8;

    private final Page page;
    private final Lexicon lexicon = Lexicon.get();

    Titles(Page page) {
        this.page = page;
    }

    /** Where the person's name begins in a run of capitals that a title opens; -1 where none does. */
    int coreAfter(int from, int to, PersonNames people) {
        for (int i = to - 2; i >= from; i--) {
            if (!lexicon.isTitle(page.at(i).text())) {
                continue;
            }
            int core = core(i, to, people);
            if (core > 0) {
                return core;
            }
        }
        return -1;
    }

    private int core(int title, int to, PersonNames people) {
        int next = title + 1;
        if (page.at(next).isCapital()) {
            return isNameStart(next, title, to, people) ? next : -1;
        }
        while (next < to && TIES.contains(page.at(next).text())) {
            next++;
        }
        int place = lexicon.reach(page, next, to);
        for (int core = next + Math.max(1, place); core < to; core++) {
            if (page.at(core).isCapital() && (people.isPerson(core, to) || place > 0 && to - core <= 3)) {
                return core;
            }
        }
        return -1;
    }

    private boolean isNameStart(int core, int title, int to, PersonNames people) {
        if (people.isPerson(core, to) || people.endOf(core, to, false) > core) {
            return true;
        }
        String last = page.at(to - 1).text();
        boolean addressed = to - core == 1
                && ADDRESSES.contains(page.at(title).text())
                && !lexicon.isFunctionWord(page.at(core).lower());
        boolean honorific = page.at(title).text().endsWith(".")
                || to - core == 1 && !lexicon.isOrdinary(page.at(core).lower());
        boolean head = lexicon.isOrganisationHead(last)
                || lexicon.isOtherHead(last)
                || (addressed ? lexicon.isOffice(last) : lexicon.isTitle(last))
                || lexicon.isNotName(last);
        return (addressed || honorific) && !head && lexicon.known(page, core, to) == null;
    }

    /**
     * Goes left over the title of a name.
     *
     * @param core first word of the name
     * @return first word of the title; {@code core} where there is none
     */
    int leftOf(int core) {
        int start = core;
        int i = core - 1;
        boolean noun = false;
        while (i >= 0
                && core - i <= REACH
                && page.together(i, core)
                && page.at(i).quoted() == page.at(core).quoted()) {
            Word word = page.at(i);
            boolean small = !noun && i < core - 1 && !word.isCapital();
            if (lexicon.isTitle(word.text()) && !small) {
                noun = true;
                start = i;
            } else if (noun && knownBefore(i + 1) > 1) {
                i = i + 1 - knownBefore(i + 1);
                start = i;
            } else if (noun && isModifier(i)) {
                if (word.isCapital() || lexicon.isTitleModifier(word.lower())) {
                    start = i;
                }
            } else if (noun && isTie(i)) {
                // "Undersecretary for Education Mr. Toccafondi": a second noun before the tie
            } else if (!noun && tied(i, core)) {
                // "Minister of Education Stefania Giannini": go on to the noun
            } else {
                break;
            }
            i--;
        }
        return noun ? start : core;
    }

    /** The same in a heading, where a capital makes no word a part of a title: "Voters Welcome Vice President Bush". */
    int leftInHeading(int core) {
        int start = core;
        for (int i = core - 1; page.together(i, core); i--) {
            boolean modifier = lexicon.isTitleModifier(page.at(i).lower()) || lexicon.known(page, i, i + 1) != null;
            if (!lexicon.isTitle(page.at(i).text()) && (start == core || !modifier)) {
                break;
            }
            start = i;
        }
        return start;
    }

    /** A calling in small letters, right before a name, or what somebody is to another: "fashion designer Halston", "his son Knut". */
    boolean isCalling(int i) {
        Word word = page.at(i);
        return lexicon.person(word.text()) != null
                && (lexicon.isTitle(word.text()) || KIN.contains(word.text()))
                && !word.isCapital();
    }

    /** "one brother, Konstanty,": kin, and the name set apart. */
    boolean isKinApart(int from, int to) {
        return page.at(from - 1).text().equals(",")
                && KIN.contains(page.at(from - 2).text())
                && !page.at(to).isWord();
    }

    /** How many words before an index make a name known: "Green Party" before "candidate". */
    private int knownBefore(int end) {
        for (int from = Math.max(0, end - 4); from < end; from++) {
            if (page.together(from, end - 1) && page.at(from).isCapital() && lexicon.known(page, from, end) != null) {
                return end - from;
            }
        }
        return 0;
    }

    private boolean isTie(int i) {
        return (page.at(i).is("of") || page.at(i).is("for"))
                && lexicon.isTitle(page.at(i - 1).text());
    }

    private boolean tied(int i, int core) {
        Word word = page.at(i);
        return word.isCapital() && core - i <= 4 && hasTie(i)
                || TIES.contains(word.text()) && page.at(i + 1).isCapital()
                || word.is("of")
                || word.is("to");
    }

    private boolean hasTie(int i) {
        for (int k = i - 1; k >= i - 4; k--) {
            if (page.at(k).is("of") || page.at(k).is("to") || page.at(k).is("for")) {
                return true;
            }
            if (!page.at(k).isCapital() && !page.at(k).is("the")) {
                return false;
            }
        }
        return false;
    }

    private boolean isModifier(int i) {
        Word word = page.at(i);
        if (!word.isWord()) {
            return false;
        }
        if (lexicon.isTitleModifier(word.lower()) || lexicon.isTitle(word.text())) {
            return true;
        }
        boolean opening = word.opens() && lexicon.isOrdinary(word.lower()) && !lexicon.isOrganisationHead(word.text());
        return word.isCapital()
                && (word.isAcronym() || !lexicon.isFunctionWord(word.lower()) && !opening)
                && !new Calendar().isDate(page, i);
    }
}
