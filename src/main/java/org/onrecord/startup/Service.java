package org.onrecord.startup;

import io.quarkus.runtime.Quarkus;

/** The door to the running service: makes sure of a database, then hands over to the framework. */
public final class Service {
    private Service() {}

    /**
     * Runs until the program is told to stop.
     *
     * @throws CannotStart with one line for the operator
     */
    public static void run(String... args) {
        Settings settings = Settings.read();
        settings.database()
                .ifPresentOrElse(
                        ConfiguredDatabase::check,
                        () -> connectTo(EmbeddedDatabase.open(settings.dataDirectory(), settings.databasePort())));
        Quarkus.run(args);
    }

    /** Stopped when the process ends, not when the framework stops: dev mode starts the framework again and again. */
    private static void connectTo(EmbeddedDatabase database) {
        Runtime.getRuntime().addShutdownHook(new Thread(database::close, "embedded database"));
        System.setProperty("quarkus.datasource.jdbc.url", database.jdbcUrl());
        System.setProperty("quarkus.datasource.username", database.user());
        System.setProperty("quarkus.datasource.password", database.password());
    }
}
