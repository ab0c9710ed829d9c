package org.onrecord.extraction.actor;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.Extraction.ActorKind;
import org.onrecord.extraction.actor.Chunks.Chunk;

/** Judges names that their own words tell nothing about: by names found before, and by their neighbours. */
final class Singles {
    static final Set<String> LOCATING = Set.of("in", "near", "at", "outside", "from");

    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "my", "our", "your", "his", "her", "their", "every", "any", "no");
    /** What stands before whose words go before: "…, said Mauer." */
    private static final Set<String> SAYING = Set.of("said", "says", "added", "adds", "explained", "recalled", "wrote");

    /** What only people have: "the Obama administration". */
    private static final Set<String> FOLLOWERS =
            Set.of("administration", "campaign", "presidency", "camp", "aides", "government", "regime");

    private static final Pattern ADJECTIVE = Pattern.compile("(?:ish|ian|ese|ean)$");

    /** What stands before who made a picture. */
    private static final Set<String> CREDITS = Set.of("Image", "Photo", "Photograph", "Picture", "Video");

    /** How many words of others' names may stand between. */
    private static final int CREDIT_REACH = 6;

    private final Page page;
    private final Lexicon lexicon = Lexicon.get();
    private final Set<String> surnames = new HashSet<>();
    private final Set<String> firsts = new HashSet<>();
    private final Set<String> organisations = new HashSet<>();
    private final Set<String> things = new HashSet<>();
    private final Set<String> initials = new HashSet<>();
    private final Map<String, ActorKind> shorts = new HashMap<>();
    private final Map<String, ActorKind> decided = new HashMap<>();
    private final Titles titles;
    private final Surroundings surroundings;
    private final Set<String> storms;

    /**
     * @param names what was found before
     * @param storms words that name a storm
     */
    Singles(Page page, List<Name> names, Set<String> storms) {
        this.page = page;
        this.storms = storms;
        this.titles = new Titles(page);
        this.surroundings = new Surroundings(page);
        addThings();
        for (Name name : names) {
            if (name.kind() == ActorKind.PERSON) {
                surnames.add(Word.calm(page.at(name.to() - 1).text()));
                String first = page.at(name.core()).text();
                (PersonNames.isEastern(page, name.core()) ? surnames : firsts).add(first);
            } else if (name.to() - name.core() > 1) {
                addShort(name);
            }
        }
    }

    /** "exclusive economic zone (EEZ)": letters that stand for no name. */
    private void addThings() {
        for (int i = 1; i < page.size(); i++) {
            Word word = page.at(i);
            int length = word.text().length();
            if (word.isAcronym()
                    && page.at(i - 1).text().equals("(")
                    && page.at(i - 2).text().equals(page.at(i - 2).lower())) {
                boolean spelt = page.at(i - 1 - length).lower().regionMatches(true, 0, word.text(), 0, 1);
                if (spelt && !page.at(i - 1 - length).isCapital()) {
                    things.add(word.text());
                }
            }
        }
    }

    private void addShort(Name name) {
        if (name.kind() == ActorKind.ORGANISATION) {
            organisations.add(page.text(name.core(), name.to()).toLowerCase(Locale.ROOT));
        }
        initials.add(Casting.initials(page.text(name.core(), name.to())));
        if (!lexicon.isOrdinary(page.at(name.core()).lower())
                && !lexicon.isOrganisationHead(page.at(name.core()).text())) {
            shorts.putIfAbsent(page.at(name.core()).text(), name.kind());
        }
        if (page.at(name.to() - 2).is("of")) {
            shorts.putIfAbsent(page.at(name.to() - 1).text(), name.kind());
        }
    }

    /** Takes in the head in small letters: "NATO-Russia council" where the "NATO-Russia Council" is known. */
    Chunk extended(Chunk chunk) {
        String longer =
                page.text(chunk.from(), Math.min(page.size(), chunk.to() + 1)).toLowerCase(Locale.ROOT);
        return organisations.contains(longer) ? new Chunk(chunk.from(), chunk.to() + 1) : chunk;
    }

    /** Hears every place where a name stands alone: what most of them tell holds for all of the text. */
    void hear(List<Chunk> chunks) {
        Map<String, Map<ActorKind, Integer>> votes = new HashMap<>();
        for (Chunk chunk : chunks) {
            String text = page.text(chunk.from(), chunk.to());
            ActorKind kind = judge(chunk, text);
            boolean nobody = kind == ActorKind.PERSON && isDetermined(chunk) && !surnames.contains(text);
            if (kind != null && !nobody) {
                votes.computeIfAbsent(text, t -> new EnumMap<>(ActorKind.class))
                        .merge(kind, weight(chunk, kind), Integer::sum);
            }
        }
        votes.forEach((text, of) -> of.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .ifPresent(most -> decided.put(text, most.getKey())));
    }

    /** "an Ilocano", "our Constitution": no single person is called so. */
    private boolean isDetermined(Chunk chunk) {
        return DETERMINERS.contains(page.at(chunk.from() - 1).lower()) && !isFollowed(chunk);
    }

    /** "the Monti government", where "the Latgalian government" is no Latgalian's. */
    private boolean isFollowed(Chunk chunk) {
        return FOLLOWERS.contains(page.at(chunk.to()).lower())
                && !ADJECTIVE.matcher(page.at(chunk.from()).text()).find();
    }

    /** "Image: Moreau.", "Video: Miharris & Acphillips." */
    private boolean isCredited(Chunk chunk) {
        return !page.at(chunk.to()).isWord() && isCredit(page, chunk.from());
    }

    /** Whether a name stands among those who made a picture. */
    static boolean isCredit(Page page, int from) {
        int i = from - 1;
        while (i > from - CREDIT_REACH
                && (page.at(i).text().equals("&") || page.at(i).isCapital())) {
            i--;
        }
        return page.at(i).text().equals(":") && CREDITS.contains(page.at(i - 1).text());
    }

    /** "from" stands before people as well as places: it tells only where nothing else does. */
    private int weight(Chunk chunk, ActorKind kind) {
        // a place in its state is that place everywhere: "Tyler, Texas"
        int sure = isInState(chunk) ? 10_000 : 100;
        return kind == ActorKind.PLACE && page.at(chunk.from() - 1).is("from") ? 1 : sure;
    }

    @Nullable
    ActorKind kindOf(Chunk chunk) {
        String text = page.text(chunk.from(), chunk.to());
        ActorKind kind = decided.get(text);
        boolean known = surnames.contains(text) || firsts.contains(text);
        return kind == ActorKind.PERSON && isDetermined(chunk) && !known ? null : kind;
    }

    private @Nullable ActorKind judge(Chunk chunk, String text) {
        if (storms.contains(text)) {
            return null;
        }
        if (organisations.contains(text.toLowerCase(Locale.ROOT))) {
            return ActorKind.ORGANISATION;
        }
        Word word = page.at(chunk.from());
        boolean doubtful = word.opens() && lexicon.isOrdinary(word.lower());
        if (surnames.contains(text) || firsts.contains(text) && !doubtful) {
            return ActorKind.PERSON;
        }
        if (doubtful) {
            return null;
        }
        if (isInState(chunk)) {
            return ActorKind.PLACE;
        }
        if (chunk.to() - chunk.from() == 1) {
            return single(chunk, word);
        }
        return null;
    }

    private @Nullable ActorKind single(Chunk chunk, Word word) {
        if (shorts.get(word.text()) == ActorKind.ORGANISATION) {
            return ActorKind.ORGANISATION;
        }
        Word before = page.at(chunk.from() - 1);
        Word after = page.at(chunk.to());
        boolean strange = !lexicon.isOrdinary(word.lower());
        if (word.isAcronym()) {
            if (things.contains(word.text())) {
                return null;
            }
            if (initials.contains(word.text().replace(".", ""))) {
                return ActorKind.ORGANISATION;
            }
            boolean bracketed = before.text().equals("(")
                    && after.text().equals(")")
                    && page.at(chunk.from() - 2).isCapital();
            boolean noun =
                    after.isWord() && !lexicon.isFunctionWord(after.lower()) && !lexicon.isSpeechVerb(after.lower());
            boolean told = before.is("told") || before.is("the") && !noun;
            return bracketed || told || lexicon.isSpeechVerb(after.lower()) ? ActorKind.ORGANISATION : null;
        }
        if (!strange || !word.text().chars().allMatch(c -> Character.isLetter(c) || "-'’.".indexOf(c) >= 0)) {
            return null;
        }
        if (lexicon.firstName(word.text()) != null) {
            // "Campbell's Soup"
            boolean ware = after.isPossessive()
                    && lexicon.isOtherHead(page.at(chunk.to() + 1).text());
            return ware ? null : ActorKind.PERSON;
        }
        if (isFollowed(chunk) || isCredited(chunk)) {
            return ActorKind.PERSON;
        }
        // "officials in Omsk said", "the city of Calabasas announced": somebody else speaks
        boolean elsewhere = LOCATING.contains(before.lower()) || before.is("of");
        if (lexicon.isSpeechVerb(after.lower()) && !elsewhere) {
            return before.is("the") ? ActorKind.ORGANISATION : ActorKind.PERSON;
        }
        boolean said = SAYING.contains(before.lower())
                && !after.isWord()
                && word.text().length() > 3;
        if (said || titles.isCalling(chunk.from() - 1) || titles.isKinApart(chunk.from(), chunk.to())) {
            return ActorKind.PERSON;
        }
        return LOCATING.contains(before.lower()) ? ActorKind.PLACE : null;
    }

    private boolean isInState(Chunk chunk) {
        return chunk.to() - chunk.from() <= 3 && surroundings.isInState(chunk.to());
    }
}
