package org.onrecord.ingestion;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Work on the archive that is done whole or not at all. Not to be used inside another transaction. */
@ApplicationScoped
public class Transactions {
    /** What is done; may be done again where two got into each other's way. */
    @FunctionalInterface
    public interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    /** Serialization failure and deadlock: the other one is through by the second time. */
    private static final String AGAIN = "40";

    private static final int ATTEMPTS = 5;

    private final DataSource database;

    Transactions(DataSource database) {
        this.database = database;
    }

    /** Commits what the work did; takes it back where the work throws. */
    public <T> T run(Work<T> work) throws SQLException {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(work);
            } catch (SQLException e) {
                String state = e.getSQLState();
                if (state == null || !state.startsWith(AGAIN) || attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private <T> T once(Work<T> work) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                T result = work.with(connection);
                connection.commit();
                done = true;
                return result;
            } finally {
                if (!done) {
                    connection.rollback();
                }
                connection.setAutoCommit(true);
            }
        }
    }
}
