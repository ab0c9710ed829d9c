package org.onrecord.startup;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.onrecord.access.Access;
import org.onrecord.api.Registered;

/** The door to the running service: makes sure of a database, then hands over to the framework. */
public final class Service {
    private Service() {}

    /**
     * Runs until the program is told to stop.
     *
     * @throws CannotStart with one line for the operator
     */
    public static void run(String... args) {
        check(Settings.read());
        connect();
        Quarkus.run(args);
    }

    /** What would break the framework's start with a trace, or must not be: told in a line before. */
    static void check(Settings settings) {
        Optional<String> badKey = LaunchMode.current() == LaunchMode.DEVELOPMENT
                ? Optional.empty()
                : settings.key().flatMap(Access::unfit);
        badKey.or(() -> settings.registered().flatMap(Registered::unfit)).ifPresent(reason -> {
            throw new CannotStart(reason);
        });
    }

    /**
     * Does one thing with the archive and ends, beside a service that may be running. Opens no port, reads no seeds, goes on
     * with no runs, and leaves standard output to the task: the log goes to standard error.
     *
     * @return the task's exit code
     * @throws CannotStart with one line for the operator
     */
    public static int run(Callable<Integer> task) {
        connect();
        System.setProperty("quarkus.http.host-enabled", "false");
        System.setProperty("quarkus.log.console.stderr", "true");
        System.setProperty("quarkus.log.level", "WARN");
        System.setProperty("onrecord.seeds.enabled", "false");
        System.setProperty("onrecord.ingestion.resume", "false");
        // as many texts at once as the task has threads: one thread for each
        System.setProperty("onrecord.reading.threads", "1");
        return OneTask.run(task);
    }

    private static void connect() {
        Settings settings = Settings.read();
        settings.database()
                .ifPresentOrElse(
                        ConfiguredDatabase::check,
                        () -> connectTo(EmbeddedDatabase.open(
                                settings.dataDirectory(), settings.databasePort(), settings.databaseMemory())));
    }

    /** Stopped when the process ends, not when the framework stops: dev mode starts the framework again and again. */
    private static void connectTo(EmbeddedDatabase database) {
        Runtime.getRuntime().addShutdownHook(new Thread(database::close, "embedded database"));
        System.setProperty("quarkus.datasource.jdbc.url", database.jdbcUrl());
        System.setProperty("quarkus.datasource.username", database.user());
        System.setProperty("quarkus.datasource.password", database.password());
    }
}
