package org.onrecord.ingestion.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of runs. */
@ApplicationScoped
class RunTable {
    private static final String COLUMNS =
            "id, sources, again, started_at, listed_at, ended_at, items, kept, known, failed, "
                    + "quotes_added, quotes_removed, quotes_changed, quotes_kept";

    private static final String OPEN_WITH_SOURCES = "select " + COLUMNS
            + " from ingestion_run where ended_at is null and sources = ? and again = ? order by started_at limit 1";

    private static final String ADD = "insert into ingestion_run (sources, again) values (?, ?) returning " + COLUMNS;

    private static final String LEAD = """
            update ingestion_run set lister = ?, lister_until = now() + ? * interval '1 millisecond'
            where id = ? and listed_at is null and (lister is null or lister = ? or lister_until < now())
            """;

    private static final String RENEW = """
            update ingestion_run set lister_until = now() + ? * interval '1 millisecond'
            where lister = ? and lister_until >= now()
            """;

    private static final String LISTED = """
            update ingestion_run set
                listed_at = now(), lister = null, lister_until = null,
                ended_at = case when items = kept + known + failed then now() end
            where id = ? and lister = ? and listed_at is null
            """;

    private static final String FAILURES = """
            select file, at, stage, reason from ingestion_item
            where run_id = ? and state = 'FAILED' order by id limit ?
            """;

    /** An open run of these sources that somebody left, or a new one. */
    Run open(Connection connection, List<String> sources, boolean again) throws SQLException {
        Optional<Run> left =
                sources.contains("-") ? Optional.empty() : one(connection, OPEN_WITH_SOURCES, sources, again);
        return left.isPresent()
                ? left.get()
                : one(connection, ADD, sources, again).orElseThrow();
    }

    private static Optional<Run> one(Connection connection, String sql, List<String> sources, boolean again)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("text", sources.toArray()));
            statement.setBoolean(2, again);
            return runs(statement).stream().findFirst();
        }
    }

    Run get(Connection connection, UUID id) throws SQLException {
        try (PreparedStatement get =
                connection.prepareStatement("select " + COLUMNS + " from ingestion_run where id = ?")) {
            get.setObject(1, id);
            return runs(get).get(0);
        }
    }

    /** Those that have not ended, the oldest first. */
    List<Run> unfinished(Connection connection) throws SQLException {
        try (PreparedStatement open = connection.prepareStatement(
                "select " + COLUMNS + " from ingestion_run where ended_at is null order by started_at")) {
            return runs(open);
        }
    }

    /** The newest first. */
    List<Run> newest(Connection connection, int most) throws SQLException {
        try (PreparedStatement newest = connection.prepareStatement(
                "select " + COLUMNS + " from ingestion_run order by started_at desc, id desc limit ?")) {
            newest.setInt(1, most);
            return runs(newest);
        }
    }

    /** Makes a process the one that looks through the sources. False: another does, or it is done. */
    boolean lead(Connection connection, UUID run, UUID process, long leaseMs) throws SQLException {
        try (PreparedStatement lead = connection.prepareStatement(LEAD)) {
            lead.setObject(1, process);
            lead.setLong(2, leaseMs);
            lead.setObject(3, run);
            lead.setObject(4, process);
            return lead.executeUpdate() == 1;
        }
    }

    void renew(Connection connection, UUID process, long leaseMs) throws SQLException {
        try (PreparedStatement renew = connection.prepareStatement(RENEW)) {
            renew.setLong(1, leaseMs);
            renew.setObject(2, process);
            renew.executeUpdate();
        }
    }

    void giveBack(Connection connection, UUID process) throws SQLException {
        try (PreparedStatement giveBack = connection.prepareStatement(
                "update ingestion_run set lister = null, lister_until = null where lister = ?")) {
            giveBack.setObject(1, process);
            giveBack.executeUpdate();
        }
    }

    void listed(Connection connection, UUID run, UUID process) throws SQLException {
        try (PreparedStatement listed = connection.prepareStatement(LISTED)) {
            listed.setObject(1, run);
            listed.setObject(2, process);
            listed.executeUpdate();
        }
    }

    List<RunFailure> failures(Connection connection, UUID run, int most) throws SQLException {
        try (PreparedStatement failures = connection.prepareStatement(FAILURES)) {
            failures.setObject(1, run);
            failures.setInt(2, most);
            List<RunFailure> found = new ArrayList<>();
            try (ResultSet rows = failures.executeQuery()) {
                while (rows.next()) {
                    found.add(new RunFailure(
                            rows.getString(1), rows.getString(2), Stage.valueOf(rows.getString(3)), rows.getString(4)));
                }
            }
            return found;
        }
    }

    private static List<Run> runs(PreparedStatement statement) throws SQLException {
        List<Run> runs = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                runs.add(run(rows));
            }
        }
        return runs;
    }

    private static Run run(ResultSet row) throws SQLException {
        Instant started = row.getObject("started_at", OffsetDateTime.class).toInstant();
        return new Run(
                row.getObject("id", UUID.class),
                List.of((String[]) row.getArray("sources").getArray()),
                row.getBoolean("again"),
                started,
                moment(row, "listed_at"),
                moment(row, "ended_at"),
                row.getInt("items"),
                row.getInt("kept"),
                row.getInt("known"),
                row.getInt("failed"),
                new Run.QuoteChanges(
                        row.getInt("quotes_added"),
                        row.getInt("quotes_removed"),
                        row.getInt("quotes_changed"),
                        row.getInt("quotes_kept")));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
