package org.onrecord.ingestion.likeness;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A table of hashes and of what has them: columns {@code hash} and another, a UUID. It may have what is gone, and hashes of
 * words that are others now, until they are met. One transaction at a time may use it.
 *
 * @param key name of the other column
 */
record Postings(String table, String key) {
    /** What has one hash; what more have is common, and nothing that is alike is told by it. One more is kept, to know. */
    static final int MOST = 30;

    /**
     * What was found for one that is new.
     *
     * @param shared hashes that both have
     * @param rare whether one of them is not common
     */
    record Candidate(UUID id, int shared, boolean rare) {}

    /**
     * Finds what shares hashes with each that is new, in its order, and adds those. Of two that are new the second finds the
     * first.
     */
    List<List<Candidate>> meet(Connection connection, List<UUID> ids, List<long[]> hashes) throws SQLException {
        Map<Long, List<UUID>> owners = find(connection, hashes);
        List<List<Candidate>> found = new ArrayList<>();
        List<Long> added = new ArrayList<>();
        List<UUID> addedTo = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            UUID id = ids.get(i);
            Map<UUID, Candidate> candidates = new HashMap<>();
            for (long hash : hashes.get(i)) {
                List<UUID> others = owners.computeIfAbsent(hash, any -> new ArrayList<>());
                boolean rare = others.size() <= MOST;
                others.forEach(other -> candidates.merge(other, new Candidate(other, 1, rare), Postings::both));
                if (rare && !others.contains(id)) {
                    others.add(id);
                    added.add(hash);
                    addedTo.add(id);
                }
            }
            candidates.remove(id);
            found.add(List.copyOf(candidates.values()));
        }
        add(connection, added, addedTo);
        return found;
    }

    private static Candidate both(Candidate a, Candidate b) {
        return new Candidate(a.id(), a.shared() + b.shared(), a.rare() || b.rare());
    }

    private Map<Long, List<UUID>> find(Connection connection, List<long[]> hashes) throws SQLException {
        String sql = "select probe.hash, found.id from unnest(?) as probe (hash) cross join lateral (select " + key
                + " as id from " + table + " where hash = probe.hash limit " + (MOST + 1) + ") as found";
        Map<Long, List<UUID>> owners = new HashMap<>();
        try (PreparedStatement find = connection.prepareStatement(sql)) {
            find.setArray(1, connection.createArrayOf("bigint", distinct(hashes)));
            try (ResultSet rows = find.executeQuery()) {
                while (rows.next()) {
                    owners.computeIfAbsent(rows.getLong(1), hash -> new ArrayList<>())
                            .add(rows.getObject(2, UUID.class));
                }
            }
        }
        return owners;
    }

    private void add(Connection connection, List<Long> hashes, List<UUID> ids) throws SQLException {
        String sql = "insert into " + table + " (hash, " + key + ") select hash, id from unnest(?, ?) as n (hash, id)";
        try (PreparedStatement add = connection.prepareStatement(sql)) {
            add.setArray(1, connection.createArrayOf("bigint", hashes.toArray()));
            add.setArray(2, connection.createArrayOf("uuid", ids.toArray()));
            add.executeUpdate();
        }
    }

    /** Takes away what was found by hashes and is not there any more. */
    void remove(Connection connection, List<long[]> hashes, Collection<UUID> gone) throws SQLException {
        if (gone.isEmpty()) {
            return;
        }
        String sql = "delete from " + table + " where hash = any (?) and " + key + " = any (?)";
        try (PreparedStatement remove = connection.prepareStatement(sql)) {
            remove.setArray(1, connection.createArrayOf("bigint", distinct(hashes)));
            remove.setArray(2, connection.createArrayOf("uuid", gone.toArray()));
            remove.executeUpdate();
        }
    }

    /** In their order, so that neighbours are looked at together. */
    private static Object[] distinct(List<long[]> hashes) {
        return hashes.stream()
                .flatMapToLong(Arrays::stream)
                .distinct()
                .sorted()
                .boxed()
                .toArray();
    }
}
