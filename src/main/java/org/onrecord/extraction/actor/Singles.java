package org.onrecord.extraction.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.Extraction.ActorKind;
import org.onrecord.extraction.actor.Chunks.Chunk;

/** Judges names that their own words tell nothing about: by names found before, and by their neighbours. */
final class Singles {
    static final Set<String> LOCATING = Set.of("in", "near", "at", "outside", "from");

    private final Page page;
    private final Lexicon lexicon = Lexicon.get();
    private final Set<String> surnames = new HashSet<>();
    private final Set<String> firsts = new HashSet<>();
    private final Set<String> organisations = new HashSet<>();
    private final Set<String> initials = new HashSet<>();
    private final Map<String, ActorKind> shorts = new HashMap<>();
    private final Map<String, ActorKind> decided = new HashMap<>();

    Singles(Page page, List<Name> names) {
        this.page = page;
        for (Name name : names) {
            if (name.kind() == ActorKind.PERSON) {
                surnames.add(page.at(name.to() - 1).text());
                firsts.add(page.at(name.core()).text());
            } else if (name.to() - name.core() > 1) {
                addShort(name);
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

    @Nullable
    ActorKind kindOf(Chunk chunk) {
        String text = page.text(chunk.from(), chunk.to());
        ActorKind before = decided.get(text);
        ActorKind kind = before != null ? before : judge(chunk, text);
        if (kind != null) {
            decided.put(text, kind);
        }
        return kind;
    }

    private @Nullable ActorKind judge(Chunk chunk, String text) {
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
        if (inState(chunk)) {
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
            if (initials.contains(word.text().replace(".", ""))) {
                return ActorKind.ORGANISATION;
            }
            boolean bracketed = before.text().equals("(") && after.text().equals(")");
            boolean noun =
                    after.isWord() && !lexicon.isFunctionWord(after.lower()) && !lexicon.isSpeechVerb(after.lower());
            boolean told = before.is("told") || before.is("the") && !noun;
            return bracketed || told || lexicon.isSpeechVerb(after.lower()) ? ActorKind.ORGANISATION : null;
        }
        if (!strange) {
            return null;
        }
        if (lexicon.firstName(word.text()) != null) {
            return ActorKind.PERSON;
        }
        if (lexicon.isSpeechVerb(after.lower())) {
            return before.is("the") ? ActorKind.ORGANISATION : ActorKind.PERSON;
        }
        if (LOCATING.contains(before.lower()) && !before.opens() || LOCATING.contains(before.lower())) {
            return ActorKind.PLACE;
        }
        return null;
    }

    /** "Irving, Texas": a state or country after a comma. */
    private boolean inState(Chunk chunk) {
        if (!page.at(chunk.to()).text().equals(",")) {
            return false;
        }
        int reach = lexicon.reach(page, chunk.to() + 1, Math.min(chunk.to() + 4, page.size()));
        Known known = reach == 0 ? null : lexicon.known(page, chunk.to() + 1, chunk.to() + 1 + reach);
        return known != null
                && known.use() == Known.Use.NAME
                && (known.kind() == ActorKind.PLACE || known.kind() == ActorKind.COUNTRY)
                && chunk.to() - chunk.from() <= 3;
    }
}
