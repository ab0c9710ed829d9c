package org.onrecord.ingestion.run;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingestion.Transactions;

/** Puts the articles of the archive into the queue, to be read again; those that come in meanwhile are new enough. */
final class ArchiveListing {
    private static final String ADD = """
            with page as (
                select id from article where id > ? and ingested_at < ? order by id limit ?),
            added as (
                insert into ingestion_item (run_id, file, at, state, again_of)
                select ?, 'archive', p.id::text, 'WAITING', p.id from page p order by p.id
                on conflict (run_id, file, at) do nothing
                returning again_of),
            counted as (
                update ingestion_run set items = items + (select count(*) from added)
                where id = ? and lister = ?
                returning id)
            select (select max(id::text) from page), (select count(*) from counted)
            """;

    private static final int PAGE = 100;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Transactions transactions;
    private final Run run;
    private final UUID process;
    private final Runnable untilThereIsRoom;

    /**
     * @param untilThereIsRoom waits while too many items wait
     */
    ArchiveListing(Transactions transactions, Run run, UUID process, Runnable untilThereIsRoom) {
        this.transactions = transactions;
        this.run = run;
        this.process = process;
        this.untilThereIsRoom = untilThereIsRoom;
    }

    /**
     * Goes through the archive to its end.
     *
     * @throws Stopped where the archive does not answer
     */
    void list() {
        try {
            for (UUID last = next(BEFORE_ALL); last != null; last = next(last)) {
                untilThereIsRoom.run();
            }
        } catch (SQLException e) {
            throw new Stopped(e);
        }
    }

    private @Nullable UUID next(UUID last) throws SQLException {
        return transactions.run(connection -> add(connection, last)).last();
    }

    private record Page(@Nullable UUID last) {}

    private Page add(Connection connection, UUID after) throws SQLException {
        try (PreparedStatement add = connection.prepareStatement(ADD)) {
            add.setObject(1, after);
            add.setTimestamp(2, Timestamp.from(run.startedAt()));
            add.setInt(3, PAGE);
            add.setObject(4, run.id());
            add.setObject(5, run.id());
            add.setObject(6, process);
            try (ResultSet row = add.executeQuery()) {
                row.next();
                if (row.getInt(2) == 0) {
                    throw new LeftToOthers();
                }
                String last = row.getString(1);
                return new Page(last == null ? null : UUID.fromString(last));
            }
        }
    }
}
