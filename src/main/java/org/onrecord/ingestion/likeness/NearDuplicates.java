package org.onrecord.ingestion.likeness;

import static java.util.Comparator.comparing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.onrecord.ingestion.likeness.Likeness.NewArticle;
import org.onrecord.ingestion.likeness.Postings.Candidate;

/**
 * Articles that are nearly the same text: a wire story that two papers print, cut and edited by each. Found by the hashes
 * that their sketches share, then measured on the whole texts.
 */
final class NearDuplicates {
    /** Hashes that two sketches must share for the texts to be looked at: one may be a paper's standing line. */
    static final int SHARED = 2;

    /** Texts that are looked at for one article, those that share most. */
    private static final int MOST = 8;

    /**
     * Of the shorter text's runs of words, how many in 100 the other must have. Of 295 Wikinews articles and their edited
     * versions, 99 in 100 have more; two articles on one matter have less, but where both follow one form.
     */
    static final int NEAR = 35;

    /** Of the longer text's runs, how many in 100 the other must have: else it is a piece of it, not a version. */
    static final int OF_LONGER = 20;

    private static final Postings FINGERPRINTS = new Postings("article_fingerprint", "article_id");

    private static final String ADD = """
            insert into near_duplicate (article_id, other_id, similarity)
            select a, b, similarity from unnest(?, ?, ?) as pair (a, b, similarity)
            union all select b, a, similarity from unnest(?, ?, ?) as pair (a, b, similarity)
            on conflict do nothing
            """;

    private final List<UUID> ids;
    private final List<Shingles> shingles;

    NearDuplicates(List<NewArticle> articles) {
        this.ids = articles.stream().map(NewArticle::id).toList();
        this.shingles =
                articles.stream().map(article -> Shingles.of(article.text())).toList();
    }

    void link(Connection connection) throws SQLException {
        List<long[]> sketches = shingles.stream().map(Shingles::sketch).toList();
        List<List<UUID>> likely = FINGERPRINTS.meet(connection, ids, sketches).stream()
                .map(NearDuplicates::likely)
                .toList();
        Map<UUID, Shingles> others = others(connection, sketches, likely);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            for (UUID other : likely.get(i)) {
                Shingles text = others.get(other);
                int similarity = text == null ? 0 : similarity(shingles.get(i), text);
                if (similarity >= NEAR) {
                    pairs.add(new Pair(ids.get(i), other, similarity));
                }
            }
        }
        add(connection, pairs);
    }

    private static List<UUID> likely(List<Candidate> found) {
        return found.stream()
                .filter(candidate -> candidate.shared() >= SHARED)
                .sorted(comparing(Candidate::shared).reversed().thenComparing(Candidate::id))
                .limit(MOST)
                .map(Candidate::id)
                .toList();
    }

    private Map<UUID, Shingles> others(Connection connection, List<long[]> sketches, List<List<UUID>> likely)
            throws SQLException {
        Map<UUID, Shingles> others = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            others.put(ids.get(i), shingles.get(i));
        }
        Set<UUID> wanted = new HashSet<>();
        likely.forEach(wanted::addAll);
        wanted.removeAll(others.keySet());
        if (wanted.isEmpty()) {
            return others;
        }
        try (PreparedStatement find = connection.prepareStatement("select id, text from article where id = any (?)")) {
            find.setArray(1, connection.createArrayOf("uuid", wanted.toArray()));
            try (ResultSet rows = find.executeQuery()) {
                while (rows.next()) {
                    others.put(rows.getObject(1, UUID.class), Shingles.of(rows.getString(2)));
                }
            }
        }
        wanted.removeAll(others.keySet());
        FINGERPRINTS.remove(connection, sketches, wanted);
        return others;
    }

    /** Of the shorter text's runs, how many in 100 the other has; 0 where it is only a piece of the other. */
    static int similarity(Shingles a, Shingles b) {
        int shared = a.shared(b);
        return 100L * shared < (long) OF_LONGER * Math.max(a.size(), b.size())
                ? 0
                : (int) (100L * shared / Math.max(1, Math.min(a.size(), b.size())));
    }

    private record Pair(UUID a, UUID b, int similarity) {}

    private static void add(Connection connection, List<Pair> pairs) throws SQLException {
        if (pairs.isEmpty()) {
            return;
        }
        try (PreparedStatement add = connection.prepareStatement(ADD)) {
            for (int side = 0; side < 2; side++) {
                add.setArray(
                        3 * side + 1,
                        connection.createArrayOf(
                                "uuid", pairs.stream().map(Pair::a).toArray()));
                add.setArray(
                        3 * side + 2,
                        connection.createArrayOf(
                                "uuid", pairs.stream().map(Pair::b).toArray()));
                add.setArray(
                        3 * side + 3,
                        connection.createArrayOf(
                                "int", pairs.stream().map(Pair::similarity).toArray()));
            }
            add.executeUpdate();
        }
    }
}
