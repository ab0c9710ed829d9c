package org.onrecord.live;

import io.quarkus.logging.Log;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/**
 * Hears what any process announces, on a connection of its own. A notification only says when to look: what is new are
 * the announcements that the last snapshot did not see, so that a lost connection loses nothing.
 */
final class Announcements implements Runnable {
    private static final int WAIT_MS = 1_000;

    /** Looks are also taken without a notification, after so many waits: one that failed shows a connection is dead. */
    private static final int WAITS = 10;

    private static final String LOOK = """
            select pg_current_snapshot()::text, a.type, a.keys
            from (select 1) as once left join announcement a
                on a.written_by >= pg_snapshot_xmin(?::pg_snapshot)
                and not pg_visible_in_snapshot(a.written_by, ?::pg_snapshot)
            order by a.id
            """;

    private final DataSource archive;
    private final Live live;
    private String seen;

    /** Announces what is written from now on, once it {@link #run}s. */
    Announcements(DataSource archive, Live live) throws SQLException {
        this.archive = archive;
        this.live = live;
        try (Connection connection = archive.getConnection();
                Statement statement = connection.createStatement();
                ResultSet now = statement.executeQuery("select pg_current_snapshot()::text")) {
            now.next();
            this.seen = now.getString(1);
        }
    }

    @Override
    public void run() {
        boolean told = false;
        while (!live.isDone(this)) {
            try (Connection connection = archive.getConnection()) {
                listen(connection);
                told = false;
            } catch (SQLException | RuntimeException e) { // whatever it is: who waits must not wait for ever
                if (!told && !live.isDone(this)) {
                    Log.warnf("Subscriptions wait for the database: %s", e.getMessage());
                    told = true;
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(WAIT_MS));
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        execute(connection, "listen onrecord");
        try {
            hear(connection);
        } finally {
            // on a connection that is broken this fails, and so tells the pool, which did not see what broke it
            execute(connection, "unlisten *");
        }
    }

    private void hear(Connection connection) throws SQLException {
        PGConnection notified = connection.unwrap(PGConnection.class);
        int waits = WAITS;
        while (!live.isDone(this)) {
            if (waits == WAITS) {
                look(connection);
                waits = 0;
            }
            waits = notified.getNotifications(WAIT_MS).length > 0 ? WAITS : waits + 1;
        }
    }

    private void look(Connection connection) throws SQLException {
        record Announcement(char type, List<UUID> keys) {}
        List<Announcement> news = new ArrayList<>();
        String now = seen;
        try (PreparedStatement look = connection.prepareStatement(LOOK)) {
            look.setString(1, seen);
            look.setString(2, seen);
            try (ResultSet rows = look.executeQuery()) {
                while (rows.next()) {
                    now = rows.getString(1);
                    if (rows.getString(2) != null) {
                        news.add(new Announcement(rows.getString(2).charAt(0), List.of((UUID[])
                                rows.getArray(3).getArray())));
                    }
                }
            }
        }
        seen = now;
        news.forEach(announcement -> live.announced(announcement.type(), announcement.keys()));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
