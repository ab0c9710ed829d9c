package org.onrecord.ingestion;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.onrecord.ingestion.Rows.QuoteRow;

/**
 * The quotes of an article as they are stored, against those of a second reading: which are the same, which are gone,
 * which are new. A quote keeps its id where its words are the same or nearly.
 */
final class SecondReading {
    /** As the public scorers count two quotes for one: of their characters, more than a third in common. */
    private static final double SAME = 1.0 / 3;

    private final List<QuoteRow> found;
    private final Map<UUID, List<UUID>> topics;
    private final List<QuoteRow> added = new ArrayList<>();
    private final List<QuoteRow> changed = new ArrayList<>();
    private final List<QuoteRow> same = new ArrayList<>();
    private final List<UUID> removed = new ArrayList<>();
    private int kept;

    private record Pair(StoredQuote stored, QuoteRow found, double overlap) {}

    /**
     * @param topics of the quotes found, by their ids
     */
    SecondReading(List<StoredQuote> stored, List<QuoteRow> found, Map<UUID, List<UUID>> topics) {
        this.found = found;
        this.topics = topics;
        Map<UUID, StoredQuote> partners = partners(stored);
        for (QuoteRow quote : found) {
            StoredQuote partner = partners.get(quote.id());
            if (partner == null) {
                added.add(quote);
            } else if (!partner.isPersons()) {
                meet(partner, quote);
            }
        }
        Set<StoredQuote> foundAgain = new HashSet<>(partners.values());
        for (StoredQuote quote : stored) {
            if (quote.isPersons()) {
                kept++;
            } else if (!foundAgain.contains(quote)) {
                removed.add(quote.row().id());
            }
        }
    }

    private void meet(StoredQuote stored, QuoteRow quote) {
        QuoteRow row = quote.withId(stored.row().id());
        if (stored.says(quote, topics.getOrDefault(quote.id(), List.of()))) {
            kept++;
            same.add(row);
        } else {
            changed.add(row);
            topics.put(row.id(), topics.getOrDefault(quote.id(), List.of()));
        }
    }

    /**
     * Each quote found with the stored one that it is, the best first. What a person has touched may be several of those
     * found: none of these is new.
     */
    private Map<UUID, StoredQuote> partners(List<StoredQuote> stored) {
        List<Pair> pairs = new ArrayList<>();
        for (StoredQuote one : stored) {
            for (QuoteRow other : found) {
                double overlap = one.overlap(other);
                if (overlap > SAME) {
                    pairs.add(new Pair(one, other, overlap));
                }
            }
        }
        pairs.sort(comparingDouble(Pair::overlap).reversed());
        Map<UUID, StoredQuote> partners = new LinkedHashMap<>();
        Set<StoredQuote> taken = new HashSet<>();
        for (Pair pair : pairs) {
            if (!partners.containsKey(pair.found().id()) && (pair.stored().isPersons() || taken.add(pair.stored()))) {
                partners.put(pair.found().id(), pair.stored());
            }
        }
        return partners;
    }

    List<QuoteRow> added() {
        return added;
    }

    /** With the ids that they have in the archive. */
    List<QuoteRow> changed() {
        return changed;
    }

    /** Those that say the same, with the ids that they have in the archive: only how sure the reading is may differ. */
    List<QuoteRow> same() {
        return same;
    }

    List<UUID> removed() {
        return removed;
    }

    int kept() {
        return kept;
    }
}
