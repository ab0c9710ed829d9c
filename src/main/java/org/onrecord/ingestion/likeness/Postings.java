package org.onrecord.ingestion.likeness;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A table of hashes and of what has them: columns {@code hash} and another, which is a UUID that grows with time.
 *
 * @param key name of the other column
 */
record Postings(String table, String key) {
    /** What is found by one hash, the newest: what more have is common, and nothing that is alike is told by it. */
    static final int MOST = 30;

    /**
     * What was found for one that is new.
     *
     * @param shared hashes that both have
     * @param rare whether one of them is not common
     */
    record Candidate(UUID id, int shared, boolean rare) {}

    /** Adds the hashes of what is new, in their order, so that neighbours are written together. */
    void add(Connection connection, List<UUID> ids, List<long[]> hashes) throws SQLException {
        String sql = "insert into " + table + " (hash, " + key + ") select hash, id from unnest(?, ?) as n (hash, id)"
                + " order by hash, id on conflict do nothing";
        try (PreparedStatement add = connection.prepareStatement(sql)) {
            List<Long> all = new ArrayList<>();
            List<UUID> owners = new ArrayList<>();
            for (int i = 0; i < ids.size(); i++) {
                for (long hash : hashes.get(i)) {
                    all.add(hash);
                    owners.add(ids.get(i));
                }
            }
            add.setArray(1, connection.createArrayOf("bigint", all.toArray()));
            add.setArray(2, connection.createArrayOf("uuid", owners.toArray()));
            add.executeUpdate();
        }
    }

    /** For each that is new, in its order, what shares hashes with it; itself too, and no order among them. */
    List<List<Candidate>> find(Connection connection, List<long[]> hashes) throws SQLException {
        String sql = "select probe.i, found.id, probe.hash from unnest(?, ?) as probe (i, hash) cross join lateral ("
                + "select " + key + " as id from " + table + " where hash = probe.hash order by " + key
                + " desc limit " + (MOST + 1) + ") as found";
        List<Integer> indexes = new ArrayList<>();
        List<Long> all = new ArrayList<>();
        for (int i = 0; i < hashes.size(); i++) {
            for (long hash : hashes.get(i)) {
                indexes.add(i);
                all.add(hash);
            }
        }
        List<Map<Long, List<UUID>>> found = new ArrayList<>();
        hashes.forEach(one -> found.add(new HashMap<>()));
        try (PreparedStatement find = connection.prepareStatement(sql)) {
            find.setArray(1, connection.createArrayOf("int", indexes.toArray()));
            find.setArray(2, connection.createArrayOf("bigint", all.toArray()));
            try (ResultSet rows = find.executeQuery()) {
                while (rows.next()) {
                    found.get(rows.getInt(1))
                            .computeIfAbsent(rows.getLong(3), hash -> new ArrayList<>())
                            .add(rows.getObject(2, UUID.class));
                }
            }
        }
        return found.stream().map(Postings::candidates).toList();
    }

    private static List<Candidate> candidates(Map<Long, List<UUID>> found) {
        Map<UUID, Candidate> candidates = new HashMap<>();
        found.values().forEach(ids -> {
            boolean rare = ids.size() <= MOST;
            ids.forEach(id -> candidates.merge(
                    id,
                    new Candidate(id, 1, rare),
                    (a, b) -> new Candidate(id, a.shared() + b.shared(), a.rare() || b.rare())));
        });
        return List.copyOf(candidates.values());
    }
}
