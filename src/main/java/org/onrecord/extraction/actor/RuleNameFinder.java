package org.onrecord.extraction.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.Extraction.ActorKind;
import org.onrecord.extraction.actor.Chunks.Chunk;
import org.onrecord.extraction.actor.Known.Use;

/** Finds names by capitals, lexicons and what stands beside them. One rule a method; a rule that does not match adds nothing. */
final class RuleNameFinder implements NameFinder {
    /** What follows a name that is a stretch of land's or water's: "the Amazon rainforest". */
    private static final Set<String> LANDSCAPE = Set.of("rainforest", "river", "basin", "jungle", "region", "delta");

    private static final Set<String> MEMBERS = Set.of("Member", "Members");

    /** What places of one more word are told apart by: "South Bend, Indiana". */
    private static final Set<String> DIRECTIONS = Set.of("North", "South", "East", "West");

    private static final Set<String> STORMS = Set.of("Hurricane", "Typhoon", "Cyclone", "Storm");

    private final Lexicon lexicon = Lexicon.get();

    @Override
    public List<Name> find(Page page) {
        Search search = new Search(page);
        Datelines datelines = new Datelines(page);
        search.names.addAll(datelines.names());
        Chunks.of(page, datelines.words()).forEach(chunk -> search.read(chunk.from(), chunk.to()));
        Surnames surnames = new Surnames(page);
        search.names.addAll(search.strangers.inHeadings(datelines.words()));
        surnames.cut(search.names);
        search.strangers.agree(search.names);
        search.readSingles();
        surnames.give(search.names);
        widenTitles(page, search.names);
        search.names.sort(Comparator.comparingInt(Name::core).thenComparingInt(Name::from));
        return search.names;
    }

    /** "Muslim Student Association president Sehar Memon": a title begins where a name in it begins. */
    private static void widenTitles(Page page, List<Name> names) {
        @Nullable Name[] others = new Name[page.size()];
        names.stream().filter(n -> n.kind() != ActorKind.PERSON).forEach(n -> Arrays.fill(others, n.core(), n.to(), n));
        names.replaceAll(n -> {
            Name other = n.from() < n.core() ? others[n.from()] : null;
            return other != null && other.to() <= n.core() ? n.titledFrom(other.core()) : n;
        });
    }

    /** One page's search. */
    private final class Search {
        private final Page page;
        private final PersonNames people;
        private final Titles titles;
        private final Strangers strangers;
        private final List<Name> names = new ArrayList<>();
        private final List<Chunk> open = new ArrayList<>();
        private final Set<String> storms = new HashSet<>();

        Search(Page page) {
            this.page = page;
            this.people = new PersonNames(page);
            this.titles = new Titles(page);
            this.strangers = new Strangers(page, people, titles);
        }

        private void read(int from, int to) {
            if (from >= to) {
                return;
            }
            int start = withoutOpening(from, to);
            if (start != from) {
                read(start, to);
            } else if (!readWhole(from, to)
                    && !readStorm(from, to)
                    && !readTitled(from, to)
                    && !readOffice(from, to)
                    && !((to - from > 2
                                    || lexicon.isOrganisationLead(page.at(from).text()))
                            && readHeaded(from, to))
                    && !readPerson(from, to)
                    && !readHeaded(from, to)
                    && !readParts(from, to)) {
                open.add(new Chunk(from, to));
            }
        }

        /** Drops an ordinary word that only the sentence's beginning gave its capital. */
        private int withoutOpening(int from, int to) {
            Word first = page.at(from);
            boolean skip = first.opens()
                    && to - from > 1
                    && lexicon.isOrdinary(first.lower())
                    && lexicon.known(page, from, to) == null
                    && lexicon.firstName(first.text()) == null
                    && !lexicon.isTitle(first.text())
                    && lexicon.reach(page, from, to) == 0
                    && !STORMS.contains(first.text())
                    && people.endOf(from, to, false) == from
                    && !endsInHead(from, to);
            boolean people =
                    first.opens() && lexicon.isPeople(first.lower()) && lexicon.known(page, from, from + 1) == null;
            if ((skip || people) && page.at(from + 1).is("of")) {
                return Math.min(to, page.at(from + 2).is("the") ? from + 3 : from + 2);
            }
            return skip || people || first.is("the") || isTrade(from, to) ? from + 1 : from;
        }

        /** "Pianist Mei Tanaka": what the sentence begins with is no first name, and the next word is one. */
        private boolean isTrade(int from, int to) {
            Word first = page.at(from);
            return first.opens()
                    && to - from > 2
                    && !first.isAcronym()
                    && lexicon.firstName(first.text()) == null
                    && !lexicon.isTitle(first.text())
                    && people.mayBeTrade(from)
                    && lexicon.firstName(page.at(from + 1).text()) != null
                    && people.isPerson(from + 1, to);
        }

        private boolean endsInHead(int from, int to) {
            return IntStream.range(from + 1, to)
                    .mapToObj(i -> page.at(i).text())
                    .anyMatch(w -> lexicon.isOrganisationHead(w) || lexicon.isPlaceHead(w) || lexicon.isOtherHead(w));
        }

        private boolean readWhole(int from, int to) {
            Known known = lexicon.known(page, from, to);
            if (known == null) {
                return to - from == 1 && lexicon.isNotName(page.at(from).text());
            }
            if (people.isPerson(from, to) && known.kind() == ActorKind.PLACE) {
                return false;
            }
            addKnown(from, to, known);
            return true;
        }

        private void addKnown(int from, int to, Known known) {
            if (known.use() == Use.ADJECTIVE || isModified(from, to, known)) {
                return;
            }
            if (known.use() == Use.CAPITAL || known.use() == Use.SEAT) {
                Metonyms metonyms = new Metonyms(page);
                boolean acts = known.use() == Use.SEAT ? !metonyms.isPlace(from) : metonyms.acts(from, to);
                names.add(
                        acts
                                ? new Name(from, from, to, ActorKind.COUNTRY, known, true)
                                : Name.of(from, to, ActorKind.PLACE));
            } else if (known.kind() == ActorKind.PLACE && isPaper(from)) {
                names.add(Name.of(from - 1, to, ActorKind.ORGANISATION));
            } else if (LANDSCAPE.contains(page.at(to).lower())) {
                names.add(Name.of(from, to, ActorKind.PLACE));
            } else {
                names.add(Name.of(from, to, known));
            }
        }

        /** "told The Atlantic": within a sentence no place but the Bronx keeps its article's capital. */
        private boolean isPaper(int from) {
            Word article = page.at(from - 1);
            return article.text().equals("The")
                    && !article.opens()
                    && page.together(from - 1, from)
                    && !page.at(from).is("bronx");
        }

        /** "a Labour of love", "Post reporters": short names that are ordinary words need a sign that they are names. */
        private boolean isModified(int from, int to, Known known) {
            return to - from == 1
                    && page.at(from).opens()
                    && lexicon.isOrdinary(page.at(from).lower())
                    && known.use() == Use.NAME
                    && !lexicon.isSpeechVerb(page.at(to).lower());
        }

        /** "Russian President Vladimir Putin", "Minister of Education Stefania Giannini". */
        private boolean readTitled(int from, int to) {
            int core = titles.coreAfter(from, to, people);
            if (core <= from || core >= to) {
                return false;
            }
            int start = titles.leftOf(core);
            read(from, start);
            readTitleParts(start, core);
            int end = people.endOf(core, to, true);
            names.add(new Name(start, core, end, ActorKind.PERSON, null, false));
            read(end, to);
            return true;
        }

        /** "Hurricane Dorian", "Tropical Storm Imelda": nobody, and nobody the next time without the word. */
        private boolean readStorm(int from, int to) {
            for (int i = from; i + 1 < to; i++) {
                String name = page.at(i + 1).text();
                if (STORMS.contains(page.at(i).text()) && !lexicon.isOrganisationHead(name)) {
                    storms.add(name);
                    read(from, i);
                    read(i + 2, to);
                    return true;
                }
            }
            return false;
        }

        /** "President of the European Council" with no name after it, "Member of Parliament": only the council is named. */
        private boolean readOffice(int from, int to) {
            for (int i = from; i + 2 < to; i++) {
                boolean office = lexicon.isTitle(page.at(i).text())
                        || MEMBERS.contains(page.at(i).text());
                if (office && page.at(i + 1).is("of")) {
                    read(skipTie(i + 1, to), to);
                    return true;
                }
                if (!lexicon.isTitleModifier(page.at(i).lower())) {
                    return false;
                }
            }
            return false;
        }

        private void readTitleParts(int from, int core) {
            for (int i = from; i < core; ) {
                int reach = lexicon.reach(page, i, core);
                Known known = reach == 0 ? null : lexicon.known(page, i, i + reach);
                if (known != null && !known.kind().equals(ActorKind.PLACE) && known.use() == Use.NAME) {
                    names.add(Name.of(i, i + reach, known));
                }
                i += Math.max(1, reach);
            }
        }

        private boolean readPerson(int from, int to) {
            int end = people.endOf(from, to, false);
            if (end == from) {
                return false;
            }
            Name name = strangers.read(from, end, names.isEmpty() ? null : names.get(names.size() - 1));
            if (name != null) {
                names.add(name);
            }
            read(end, to);
            return true;
        }

        private boolean readHeaded(int from, int to) {
            boolean led = lexicon.isOrganisationLead(page.at(from).text());
            if (people.isPerson(from, to) && !led) {
                return false;
            }
            String last = page.at(to - 1).text();
            int tie = firstTie(from, to);
            if (to - from > 1 && lexicon.isOtherHead(last) && !lexicon.isOrganisationHead(last)) {
                return true;
            }
            if (tie < to && lexicon.isOtherHead(page.at(tie - 1).text())) {
                return true;
            }
            if (to - from > 1
                    && (lexicon.isOrganisationHead(last)
                            || tie < to
                                    && lexicon.isOrganisationHead(
                                            page.at(tie - 1).text()))) {
                names.add(Name.of(from, to, ActorKind.ORGANISATION));
                return true;
            }
            if (to - from > 1 && led) {
                names.add(Name.of(from, to, ActorKind.ORGANISATION));
                return true;
            }
            if (to - from > 1
                    && (lexicon.isPlaceHead(last)
                            || lexicon.isPlaceLead(page.at(from).text())
                                    && lexicon.reach(page, from, to) == 0
                                    && (page.at(from + 1).is("of")
                                            || !lexicon.isFunctionWord(
                                                    page.at(from + 1).lower())))) {
                names.add(Name.of(from, to, ActorKind.PLACE));
                return true;
            }
            return false;
        }

        private int firstTie(int from, int to) {
            return IntStream.range(from + 1, to)
                    .filter(i -> !page.at(i).isCapital())
                    .findFirst()
                    .orElse(to);
        }

        /** "Texas Democrats", "New York Wednesday": a known name with something else beside it. */
        private boolean readParts(int from, int to) {
            if (to - from == 1) {
                return false;
            }
            int reach = lexicon.reach(page, from, to);
            if (reach > 0) {
                addKnown(from, from + reach, Objects.requireNonNull(lexicon.known(page, from, from + reach)));
                read(skipTie(from + reach, to), to);
                return true;
            }
            boolean part = to - from == 2
                    && DIRECTIONS.contains(page.at(from).text())
                    && lexicon.known(page, from + 1, to) == null;
            if (lexicon.isNotName(page.at(from).text()) && !part) {
                read(skipTie(from + 1, to), to);
                return true;
            }
            for (int i = from + 1; i < to; i++) {
                Known known = lexicon.known(page, i, to);
                if (known != null) {
                    addKnown(i, to, known);
                    return true;
                }
            }
            return false;
        }

        private int skipTie(int at, int to) {
            int i = at;
            while (i < to && !page.at(i).isCapital()) {
                i++;
            }
            return i;
        }

        private void readSingles() {
            Singles singles = new Singles(page, names, storms);
            List<Chunk> chunks = open.stream().map(singles::extended).toList();
            singles.hear(chunks);
            chunks.forEach(chunk -> {
                @Nullable ActorKind kind = singles.kindOf(chunk);
                if (kind != null) {
                    names.add(Name.of(chunk.from(), chunk.to(), kind)
                            .titledFrom(kind == ActorKind.PERSON ? titles.leftOf(chunk.from()) : chunk.from()));
                }
            });
        }
    }
}
