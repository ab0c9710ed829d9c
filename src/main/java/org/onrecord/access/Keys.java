package org.onrecord.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The keys that the archive knows. */
@ApplicationScoped
public class Keys {
    private static final String COLUMNS = "name, role, created_at, expires_at, revoked_at, used_at";

    private final DataSource database;

    Keys(DataSource database) {
        this.database = database;
    }

    /**
     * Makes a key.
     *
     * @param name under which it is listed and revoked; must not be that of another key in force
     * @param expires null: never
     * @return the key, which nobody can ask for again; none where the name is taken
     */
    public Optional<String> create(String name, Role role, @Nullable Instant expires) {
        String secret = Secret.random();
        return with(
                "insert into access_key (name, hash, role, expires_at) values (?, ?, ?, ?)"
                        + " on conflict (name) where revoked_at is null do nothing",
                insert -> {
                    insert.setString(1, name);
                    insert.setBytes(2, Secret.hash(secret));
                    insert.setString(3, role.name());
                    insert.setObject(4, expires == null ? null : expires.atOffset(ZoneOffset.UTC));
                    return insert.executeUpdate() == 1 ? Optional.of(secret) : Optional.empty();
                });
    }

    /** All that were ever made, the oldest first. */
    public List<Key> list() {
        return with("select " + COLUMNS + " from access_key order by id", Keys::read);
    }

    /**
     * Takes a key out of force; running services notice within seconds ({@code onrecord.access.remembered}).
     *
     * @return whether there was one of this name in force
     */
    public boolean revoke(String name) {
        return with("update access_key set revoked_at = now() where name = ? and revoked_at is null", update -> {
            update.setString(1, name);
            return update.executeUpdate() == 1;
        });
    }

    /** The key with this hash, and notes to the hour that it was used. */
    Optional<Key> use(byte[] hash) {
        return with("select " + COLUMNS + " from access_key where hash = ?", select -> {
            select.setBytes(1, hash);
            List<Key> found = read(select);
            if (!found.isEmpty()) {
                note(select.getConnection(), hash);
            }
            return found.stream().findFirst();
        });
    }

    private static void note(Connection connection, byte[] hash) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update access_key set used_at = date_trunc('hour', now())"
                        + " where hash = ? and used_at is distinct from date_trunc('hour', now())")) {
            update.setBytes(1, hash);
            update.executeUpdate();
        }
    }

    private static List<Key> read(PreparedStatement select) throws SQLException {
        List<Key> keys = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                Instant created = rows.getObject(3, OffsetDateTime.class).toInstant();
                keys.add(new Key(
                        rows.getString(1),
                        Role.valueOf(rows.getString(2)),
                        created,
                        instant(rows, 4),
                        instant(rows, 5),
                        instant(rows, 6)));
            }
        }
        return keys;
    }

    private static @Nullable Instant instant(ResultSet rows, int column) throws SQLException {
        OffsetDateTime time = rows.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private <T> T with(String sql, Work<T> work) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.on(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("keys cannot be read or written: " + e.getMessage(), e);
        }
    }

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }
}
