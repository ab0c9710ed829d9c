package org.onrecord.extraction.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.Extraction.ActorKind;
import org.onrecord.extraction.Extraction.Form;

/** Gathers names into figures: the same words, short forms, acronyms, surnames. */
final class Casting {
    /** So many of one surname are told apart; it bounds the time. */
    private static final int NAMESAKES = 50;

    private static final Set<String> DETERMINERS = Set.of("the", "his", "her", "their", "its", "a", "an");

    private final Page page;
    private final Cast cast;
    private final Lexicon lexicon = Lexicon.get();
    private final Map<Name, Figure> titled = new LinkedHashMap<>();
    private final Map<String, Figure> byKey = new HashMap<>();
    private final Map<String, Figure> byPart = new HashMap<>();
    private final Map<String, Figure> byLast = new HashMap<>();
    private final Map<String, Figure> byAcronym = new HashMap<>();
    private final Map<String, List<Figure>> bySurname = new HashMap<>();
    private final Map<String, List<Figure>> byFirst = new HashMap<>();

    Casting(Cast cast) {
        this.cast = cast;
        this.page = cast.page();
    }

    /** Full names first, so that short forms before them in the text find them. */
    void add(List<Name> names) {
        names.stream().filter(n -> !isShort(n)).forEach(this::add);
        names.stream().filter(this::isShort).forEach(this::add);
        titled.forEach((name, figure) -> addTitle(figure, name));
    }

    private boolean isShort(Name name) {
        return name.kind() == ActorKind.PERSON ? PersonKey.of(page, name).isShort() : name.to() - name.core() == 1;
    }

    private void add(Name name) {
        Figure figure = name.kind() == ActorKind.PERSON ? person(name) : other(name);
        String alias = page.text(name.core(), name.to());
        boolean apart = isDescribed(name);
        if (cast.refer(figure, apart ? name.core() : name.from(), name.core(), name.to(), Form.NAME, name.metonym())
                == null) {
            return;
        }
        if (apart) {
            int from = determiner(name);
            from = page.at(from).isPossessive() ? from + 1 : from;
            cast.refer(figure, from, from, name.core(), Form.NOMINAL, false);
        }
        figure.aliases.add(alias);
        if (figure.kind == ActorKind.PERSON
                && alias.length() > figure.name.length()
                && alias.split(" ", -1).length <= 4) {
            figure.name = calm(alias, name);
        }
        if (name.from() < name.core()) {
            titled.put(name, figure);
        }
    }

    /** "the match referee Joel Aguilar": the words before are a description that could stand alone. */
    private boolean isDescribed(Name name) {
        if (name.from() >= name.core() || page.at(name.core() - 1).isCapital()) {
            return false;
        }
        return determiner(name) < name.from();
    }

    /** Index of the determiner of a description before a name, or of the word after a possessor; the title's own where there is none. */
    private int determiner(Name name) {
        for (int i = name.from() - 1; i >= name.from() - 3 && page.together(i, name.from()); i--) {
            Word word = page.at(i);
            if (DETERMINERS.contains(word.lower())) {
                return i;
            }
            if (word.isPossessive()) {
                return i + 1 == name.from() ? name.from() - 1 : i + 1;
            }
            if (word.isCapital()
                    || !lexicon.isOrdinary(word.lower())
                    || lexicon.isFunctionWord(word.lower())
                    || lexicon.isSpeechVerb(word.lower())) {
                return name.from();
            }
        }
        return name.from();
    }

    private void addTitle(Figure figure, Name name) {
        int from = name.from();
        for (int i = from; i < name.core(); i++) {
            Gender gender = lexicon.person(page.at(i).text());
            if (gender != null && gender != Gender.UNKNOWN) {
                figure.gender = gender;
            }
            if (gender != null) {
                figure.nouns.addAll(Offices.of(page.at(i).lower()));
            }
        }
        Figure owner = cast.owner(from, name.core());
        if (figure.affiliation == null && owner != figure) {
            figure.affiliation = owner;
        }
        String title = page.text(from, name.core()).replaceFirst("(?:^| )(?:Mr|Mrs|Ms|Miss|Dr)\\.?$", "");
        if (!title.isEmpty()) {
            figure.titles.add(title);
        }
    }

    private Figure person(Name name) {
        PersonKey key = PersonKey.of(page, name);
        Gender gender = genderOf(name, key);
        Figure found = key.isShort() ? byShort(key, gender) : byFull(key);
        if (found == null) {
            found = new Figure(calm(page.text(name.core(), name.to()), name), ActorKind.PERSON);
            cast.add(found);
            bySurname.computeIfAbsent(key.last(), k -> new ArrayList<>()).add(found);
            if (!key.isShort()) {
                byFirst.computeIfAbsent(key.first(), k -> new ArrayList<>()).add(found);
            }
        }
        if (found.gender == Gender.UNKNOWN) {
            found.gender = gender;
        }
        return found;
    }

    private Gender genderOf(Name name, PersonKey key) {
        for (int i = name.from(); i < name.core(); i++) {
            Gender gender = lexicon.person(page.at(i).text());
            if (gender != null && gender != Gender.UNKNOWN) {
                return gender;
            }
        }
        Gender first = key.first() == null ? null : lexicon.firstName(key.first());
        return first == null ? Gender.UNKNOWN : first;
    }

    private @Nullable Figure byFull(PersonKey key) {
        return bySurname.getOrDefault(key.last(), List.of()).stream()
                .limit(NAMESAKES)
                .filter(f -> key.fits(f.name))
                .findFirst()
                .orElse(null);
    }

    /** Of those with the surname the one named most, else by first name. */
    private @Nullable Figure byShort(PersonKey key, Gender gender) {
        Figure best = most(bySurname.getOrDefault(key.last(), List.of()), gender);
        return best != null ? best : most(byFirst.getOrDefault(key.last(), List.of()), Gender.UNKNOWN);
    }

    private static @Nullable Figure most(List<Figure> figures, Gender gender) {
        Figure best = null;
        for (Figure figure : figures.subList(0, Math.min(NAMESAKES, figures.size()))) {
            if (figure.gender.agrees(gender) && (best == null || figure.mentionCount() > best.mentionCount())) {
                best = figure;
            }
        }
        return best;
    }

    private Figure other(Name name) {
        String text = page.text(name.core(), name.to());
        Known known = name.known();
        String full = known == null ? text : known.name();
        boolean vague = name.to() - name.core() == 1 && lexicon.isOrdinary(text.toLowerCase(Locale.ROOT));
        Figure found = vague && byLast.containsKey(text) ? byLast.get(text) : byKey.get(key(full));
        if (found == null && known == null) {
            found = byAcronym.get(text.replace(".", ""));
        }
        if (found == null && known == null && name.to() - name.core() == 1) {
            found = byPart.get(text);
        }
        String initials = initials(full);
        if (found == null && initials.length() >= 3) {
            Figure shorter = byKey.get(initials.toLowerCase(Locale.ROOT));
            found = shorter != null && shorter.kind == name.kind() ? shorter : null;
            if (found != null) {
                found.name = text;
            }
        }
        if (found == null) {
            found = create(name, known, text);
        }
        byKey.putIfAbsent(key(full), found);
        addParts(name, found);
        if (initials.length() >= 2) {
            byAcronym.putIfAbsent(initials, found);
        }
        Figure acronym = bracketed(name);
        return acronym == null ? found : acronym;
    }

    /** The first and the last word of an organisation's name, if no ordinary ones, will do for the whole. */
    private void addParts(Name name, Figure figure) {
        if (name.to() - name.core() < 2 || figure.kind == ActorKind.PLACE || figure.kind == ActorKind.COUNTRY) {
            return;
        }
        byLast.put(page.at(name.to() - 1).text(), figure);
        boolean of = page.at(name.to() - 2).is("of");
        for (int i : new int[] {name.core(), of ? name.to() - 1 : name.core()}) {
            boolean plain = lexicon.isOrdinary(page.at(i).lower())
                    || lexicon.isOrganisationHead(page.at(i).text())
                    || lexicon.known(page, i, i + 1) != null;
            if (!plain) {
                byPart.putIfAbsent(page.at(i).text(), figure);
            }
        }
    }

    /** "Federal Bureau of Investigation (FBI)": the acronym in brackets is the name before it. */
    private @Nullable Figure bracketed(Name name) {
        boolean inBrackets = page.at(name.core() - 1).text().equals("(")
                && page.at(name.to()).text().equals(")");
        if (!inBrackets || name.to() - name.core() != 1 || !page.at(name.core()).isAcronym()) {
            return null;
        }
        Reference before = cast.named(name.core() - 2);
        if (before == null || before.figure().isPerson() || before.to() - before.core() < 2) {
            return null;
        }
        String acronym = page.text(name.core(), name.to());
        byKey.put(key(acronym), before.figure());
        return before.figure();
    }

    private Figure create(Name name, @Nullable Known known, String text) {
        boolean seat = known != null && known.use() == Known.Use.NAME || name.metonym();
        boolean canonical = known != null
                && (name.kind() == ActorKind.COUNTRY || page.at(name.core()).isAcronym());
        Figure figure = new Figure(known != null && canonical ? known.name() : calm(text, name), name.kind());
        if (known != null && seat) {
            figure.countryCode = known.countryCode();
            figure.nouns.addAll(known.nouns());
        }
        int head = name.core();
        while (head + 1 < name.to() && page.at(head + 1).isCapital()) {
            head++;
        }
        if (lexicon.isOrganisationHead(page.at(head).text())) {
            figure.nouns.add(page.at(head).lower());
        }
        cast.add(figure);
        return figure;
    }

    /** A dateline's "NEWPORT NEWS" is called Newport News, and JANE DOE of a transcript Jane Doe. */
    private static String calm(String text, Name name) {
        if (name.kind() != ActorKind.PLACE && !(name.kind() == ActorKind.PERSON && text.indexOf(' ') > 0)
                || !text.equals(text.toUpperCase(Locale.ROOT))
                || text.length() < 4
                || text.indexOf('.') >= 0) {
            return text;
        }
        return Pattern.compile("(?<=\\p{L})\\p{L}+")
                .matcher(text)
                .replaceAll(m -> m.group().toLowerCase(Locale.ROOT));
    }

    private static String key(String name) {
        return name.replaceAll("[.’']", "").toLowerCase(Locale.ROOT);
    }

    /** First letters of the words with a capital, hyphens parting words: "Agence France-Presse" gives AFP. */
    static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[ -]", -1)) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }
}
