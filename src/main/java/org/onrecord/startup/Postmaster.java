package org.onrecord.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/**
 * A PostgreSQL server, by what it writes into {@code postmaster.pid}.
 *
 * @param data its data directory
 */
record Postmaster(Path data, long pid, int port) {
    private static final int PID_LINE = 0;
    private static final int PORT_LINE = 3;
    private static final int SECONDS_TO_STOP = 30;

    /** From the lines of postmaster.pid; none while they are still being written. */
    static Optional<Postmaster> of(Path data, List<String> lines) {
        try {
            return lines.size() <= PORT_LINE
                    ? Optional.empty()
                    : Optional.of(new Postmaster(
                            data,
                            Long.parseLong(lines.get(PID_LINE).strip()),
                            Integer.parseInt(lines.get(PORT_LINE).strip())));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Whether it is this data's server that answers: a stale file may name a port that others use now. */
    boolean answers(Credentials credentials) {
        try (Connection connection = connect(credentials);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("show data_directory")) {
            return result.next() && Files.isSameFile(Path.of(result.getString(1)), data);
        } catch (SQLException | IOException e) {
            return false;
        }
    }

    /** Whether its process is there: its number may be that of another program since. */
    boolean isAlive() {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().command())
                .filter(command -> command.endsWith("postgres"))
                .isPresent();
    }

    /** Whether its process has ended and the system still keeps its number: until that is free no other starts on its data. */
    boolean isLeaving() {
        return ProcessHandle.of(pid)
                .filter(process -> process.info().command().isEmpty())
                .isPresent();
    }

    /** Waits until nobody else is connected, or the time is over. */
    void awaitNoClients(Credentials credentials, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        try (Connection connection = connect(credentials);
                PreparedStatement others = connection.prepareStatement(
                        "select count(*) from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()")) {
            while (System.nanoTime() < deadline && first(others) > 0) {
                Pause.ofMillis(50);
            }
        } catch (SQLException e) {
            // it does not answer any more: nobody can be connected
        }
    }

    private static long first(PreparedStatement statement) throws SQLException {
        try (ResultSet result = statement.executeQuery()) {
            result.next();
            return result.getLong(1);
        }
    }

    private Connection connect(Credentials credentials) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", credentials.user());
        properties.setProperty("password", credentials.password());
        properties.setProperty("loginTimeout", "5");
        return DriverManager.getConnection("jdbc:postgresql://localhost:" + port + "/postgres", properties);
    }

    /** Stops it as {@code pg_ctl stop -m fast} does: an interrupt to the postmaster, then waiting. */
    void stop() {
        ProcessHandle.of(pid).ifPresent(process -> {
            if (interrupt()) {
                process.onExit()
                        .completeOnTimeout(process, SECONDS_TO_STOP, TimeUnit.SECONDS)
                        .join();
            }
        });
    }

    private boolean interrupt() {
        try {
            return new ProcessBuilder("kill", "-INT", Long.toString(pid))
                            .inheritIO()
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
