package org.onrecord.startup;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;

/**
 * The database that the operator has named. Asked once before the framework starts, so that one that is not there, or
 * too old, gets one line and not the traces of all who need it.
 */
record ConfiguredDatabase(String jdbcUrl, Optional<String> user, Optional<String> password) {
    /** The first with uuidv7(), by which keys are made. */
    private static final int OLDEST = 18;

    private static final String SECONDS = "10";

    /**
     * Connects and leaves again.
     *
     * @throws CannotStart when it does not answer, or is too old
     */
    void check() {
        Properties properties = new Properties();
        user.ifPresent(value -> properties.setProperty("user", value));
        password.ifPresent(value -> properties.setProperty("password", value));
        properties.setProperty("loginTimeout", SECONDS);
        try (Connection connection = DriverManager.getConnection(jdbcUrl, properties)) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) {
                throw new CannotStart("The database at " + address() + " is PostgreSQL " + version + "; it must be "
                        + OLDEST + " or newer.");
            }
        } catch (SQLException e) {
            throw new CannotStart(
                    "The database at " + address() + " does not let us in: " + firstLine(e)
                            + " Check QUARKUS_DATASOURCE_JDBC_URL, _USERNAME and _PASSWORD.",
                    e);
        }
    }

    /** Without the parameters, which may hold a secret. */
    private String address() {
        return jdbcUrl.replaceFirst("\\?.*", "");
    }

    private static String firstLine(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
