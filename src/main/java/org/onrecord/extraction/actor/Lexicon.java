package org.onrecord.extraction.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.Extraction.ActorKind;
import org.onrecord.extraction.actor.Known.Use;

/** General knowledge: countries, places, organisations, first names, words for people. Read once, then shared. */
final class Lexicon {
    private static final Lexicon INSTANCE = new Lexicon();

    private final Set<String> ordinary = words("words.txt");
    private final Set<String> functionWords = words("function-words.txt");
    private final Set<String> notNames = words("not-names.txt");
    private final Set<String> organisationHeads = new HashSet<>();
    private final Set<String> organisationLeads = new HashSet<>();
    private final Set<String> placeHeads = new HashSet<>();
    private final Set<String> placeLeads = new HashSet<>();
    private final Set<String> otherHeads = words("other-heads.txt");
    private final Set<String> nameParts = words("name-parts.txt");
    private final Set<String> speechVerbs = words("speech-verbs.txt");
    private final Set<String> groupNouns = words("groups.txt");
    private final Set<String> titleModifiers = words("title-modifiers.txt");
    private final Map<String, Gender> firstNames = new HashMap<>();
    private final Map<String, Gender> people = new HashMap<>();
    private final Set<String> titles = new HashSet<>();
    private final Map<String, Known> names = new HashMap<>();
    private int longest = 1;

    private Lexicon() {
        lines("first-names.txt").forEach(line -> firstNames.put(line[0], Gender.of(line[1])));
        lines("people.tsv").forEach(this::addPerson);
        addHeads("place-heads.txt", placeHeads, placeLeads);
        addHeads("organisation-heads.txt", organisationHeads, organisationLeads);
        words("places.txt").forEach(name -> put(name, new Known(ActorKind.PLACE, name, Use.NAME, null, List.of())));
        lines("countries.tsv").forEach(this::addCountry);
        lines("organisations.tsv").forEach(this::addOrganisation);
    }

    static Lexicon get() {
        return INSTANCE;
    }

    /** Those before the rule follow what they are head of; those after it lead. */
    private static void addHeads(String resource, Set<String> heads, Set<String> leads) {
        boolean leading = false;
        for (String[] line : lines(resource)) {
            leading |= line[0].equals("-");
            (leading ? leads : heads).add(line[0]);
        }
    }

    private void addPerson(String[] line) {
        people.put(line[1], Gender.of(line[0]));
        if (line.length > 2) {
            titles.add(line[1]);
        }
    }

    private void addCountry(String[] line) {
        List<String> own = parts(line, 1);
        String name = own.get(0);
        own.forEach(n -> put(n, new Known(ActorKind.COUNTRY, name, Use.NAME, line[0], List.of("country", "nation"))));
        Known adjective = new Known(ActorKind.COUNTRY, name, Use.ADJECTIVE, line[0], List.of());
        parts(line, 2).forEach(n -> names.putIfAbsent(n, adjective));
        parts(line, 3).forEach(n -> put(n, new Known(ActorKind.GROUP, n, Use.PEOPLE, null, List.of())));
        for (String seat : parts(line, 4)) {
            Use use = seat.startsWith("*") ? Use.SEAT : Use.CAPITAL;
            put(seat.replace("*", ""), new Known(ActorKind.COUNTRY, name, use, line[0], List.of()));
        }
    }

    private void addOrganisation(String[] line) {
        ActorKind kind = line[0].equals("G") ? ActorKind.GROUP : ActorKind.ORGANISATION;
        List<String> own = parts(line, 1);
        own.forEach(n -> put(n, new Known(kind, own.get(0), Use.NAME, null, parts(line, 2))));
    }

    private void put(String name, Known known) {
        String key = name.replace(",", " ,").replace("'s", " 's").replace("s' ", "s ' ");
        longest = Math.max(longest, key.split(" ", -1).length);
        names.put(key, known);
    }

    private static List<String> parts(String[] line, int column) {
        return column >= line.length || line[column].isEmpty() ? List.of() : Arrays.asList(line[column].split("\\|"));
    }

    /** How many words from here on make the longest name known; 0 where none does. */
    int reach(Page page, int from, int to) {
        for (int end = Math.min(to, from + longest); end > from; end--) {
            if (names.containsKey(key(page, from, end))) {
                return end - from;
            }
        }
        return 0;
    }

    @Nullable
    Known known(Page page, int from, int to) {
        return to - from > longest ? null : names.get(key(page, from, to));
    }

    @Nullable
    Known known(String name) {
        return names.get(name);
    }

    private static String key(Page page, int from, int to) {
        if (to - from == 1) {
            return page.at(from).text();
        }
        StringBuilder key = new StringBuilder(page.at(from).text());
        for (int i = from + 1; i < to; i++) {
            key.append(' ').append(page.at(i).text().replace('’', '\''));
        }
        return key.toString();
    }

    boolean isOrdinary(String lower) {
        return ordinary.contains(lower) || functionWords.contains(lower);
    }

    boolean isFunctionWord(String lower) {
        return functionWords.contains(lower);
    }

    boolean isNotName(String word) {
        return notNames.contains(word);
    }

    boolean isOrganisationHead(String word) {
        return organisationHeads.contains(word);
    }

    boolean isOrganisationLead(String word) {
        return organisationLeads.contains(word);
    }

    boolean isPlaceHead(String word) {
        return placeHeads.contains(word);
    }

    boolean isPlaceLead(String word) {
        return placeLeads.contains(word);
    }

    boolean isOtherHead(String word) {
        return otherHeads.contains(word);
    }

    boolean isNamePart(String word) {
        return nameParts.contains(word);
    }

    boolean isSpeechVerb(String lower) {
        return speechVerbs.contains(lower);
    }

    boolean isGroupNoun(String word) {
        return groupNouns.contains(word);
    }

    boolean isTitleModifier(String lower) {
        return titleModifiers.contains(lower);
    }

    /** Also where all of a name is in capitals: "KAMALA". */
    @Nullable
    Gender firstName(String word) {
        return firstNames.get(Word.calm(word));
    }

    /** A word for a person, in the singular, in small letters or as a title. */
    @Nullable
    Gender person(String word) {
        Gender gender = people.get(word);
        return gender == null ? people.get(word.toLowerCase(Locale.ROOT)) : gender;
    }

    boolean isTitle(String word) {
        return titles.contains(word) || titles.contains(word.toLowerCase(Locale.ROOT));
    }

    /** A title that is written with a capital wherever it stands: "Senator", but not "Baker". */
    boolean isOffice(String word) {
        return titles.contains(word);
    }

    /** A word for people, in the plural. */
    boolean isPeople(String lower) {
        String one = lower.endsWith("men")
                ? lower.substring(0, lower.length() - 2) + "an"
                : lower.endsWith("ies")
                        ? lower.substring(0, lower.length() - 3) + "y"
                        : lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : "";
        return lower.equals("people")
                || lower.equals("children")
                || people.containsKey(one)
                || groupNouns.contains(lower);
    }

    private static Set<String> words(String resource) {
        return lines(resource).stream().map(line -> line[0]).collect(Collectors.toUnmodifiableSet());
    }

    private static List<String[]> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(resource), resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("lexicon " + resource, e);
        }
    }
}
