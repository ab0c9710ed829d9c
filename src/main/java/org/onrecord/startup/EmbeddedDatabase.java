package org.onrecord.startup;

import io.quarkus.runtime.ImageMode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL that runs when no other is configured. Its data lies in a folder and outlives the program.
 *
 * <p>One process owns it: the one that holds the lock on {@code owner.lock}, which the operating system gives back when
 * that process dies, however it dies. The owner starts the server and stops it at its end. Every other process joins:
 * it waits for the server to answer, and never stops it. An owner that finds a server running (its predecessor was
 * killed) adopts it.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    /** First start: unpacking and initdb take about 6 s on two cores; recovery after a kill may take longer. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /** Shutdown hooks run side by side: the framework's, which closes its connections, takes less than a second. */
    private static final Duration FAREWELL = Duration.ofSeconds(5);

    /** In a container whose first process takes no note of the dead a number is never free. */
    private static final Duration LEAVING = Duration.ofSeconds(20);

    private final DataFolder folder;
    private final int port;
    private final @Nullable FileLock ownership;
    private final @Nullable EmbeddedPostgres server;

    private EmbeddedDatabase(
            DataFolder folder, int port, @Nullable FileLock ownership, @Nullable EmbeddedPostgres server) {
        this.folder = folder;
        this.port = port;
        this.ownership = ownership;
        this.server = server;
    }

    /**
     * Starts the server, adopts the one a killed process left behind, or joins the one of another process.
     *
     * @param directory where the data lies; made if it is not there
     * @param port where the server listens, on loopback only; 0 for any free one. One that runs already keeps its own
     * @param memory in which it keeps pages ({@code shared_buffers}), in megabytes; one that runs keeps its own
     * @throws CannotStart with one sentence for the operator
     */
    public static EmbeddedDatabase open(Path directory, int port, long memory) {
        if (ImageMode.current() != ImageMode.JVM) {
            throw new CannotStart("The native image carries no database. Name one with QUARKUS_DATASOURCE_JDBC_URL.");
        }
        DataFolder folder = DataFolder.prepare(directory);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            FileLock ownership = tryToOwn(folder.ownerLock());
            if (ownership != null) {
                return own(folder, port, memory, ownership, deadline);
            }
            Optional<Postmaster> running = answering(folder);
            if (running.isPresent()) {
                return new EmbeddedDatabase(folder, running.get().port(), null, null);
            }
            Pause.ofMillis(200);
        }
        throw new CannotStart("Another process owns the database in " + directory + " and it does not answer within "
                + PATIENCE.toSeconds()
                + " s. Stop that process, or choose another folder with onrecord.data.directory.");
    }

    /** A server that is busy answers late; while it lives no other can start on its data. */
    private static EmbeddedDatabase own(DataFolder folder, int port, long memory, FileLock ownership, long deadline) {
        Optional<Postmaster> running = answering(folder);
        while (running.isEmpty()
                && folder.postmaster().filter(Postmaster::isAlive).isPresent()
                && System.nanoTime() < deadline) {
            Pause.ofMillis(200);
            running = answering(folder);
        }
        return running.map(p -> new EmbeddedDatabase(folder, p.port(), ownership, null))
                .orElseGet(() -> start(folder, port, memory, ownership));
    }

    /** A server that was killed has a number until its parent takes note; on a busy machine that takes a while. */
    private static void awaitLeft(DataFolder folder) {
        long deadline = System.nanoTime() + LEAVING.toNanos();
        while (folder.postmaster().filter(Postmaster::isLeaving).isPresent() && System.nanoTime() < deadline) {
            Pause.ofMillis(50);
        }
    }

    private static Optional<Postmaster> answering(DataFolder folder) {
        return folder.postmaster().filter(p -> p.answers(folder.credentials()));
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://localhost:" + port + "/postgres";
    }

    public String user() {
        return DataFolder.USER;
    }

    public String password() {
        return folder.credentials().password();
    }

    /** Stops the server if this process owns it, after those who are connected had a moment to leave. */
    @Override
    public void close() {
        if (ownership == null) {
            return;
        }
        try {
            folder.postmaster().ifPresent(p -> p.awaitNoClients(folder.credentials(), FAREWELL));
            if (server != null) {
                server.close();
            } else {
                folder.postmaster().ifPresent(Postmaster::stop);
            }
            ownership.channel().close();
        } catch (IOException e) {
            throw new CannotStart("The embedded database did not stop: " + e.getMessage(), e);
        }
    }

    /** Null when another process has it, or this one already (a reload in dev mode). */
    private static @Nullable FileLock tryToOwn(Path file) {
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
            }
            return lock;
        } catch (OverlappingFileLockException e) {
            return null;
        } catch (IOException e) {
            throw new CannotStart("Cannot write to " + file + ": " + e.getMessage(), e);
        }
    }

    private static EmbeddedDatabase start(DataFolder folder, int port, long memory, FileLock ownership) {
        awaitLeft(folder);
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(folder.binaries().toFile())
                    .setDataDirectory(folder.data())
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPort(port)
                    .setPGStartupWait(PATIENCE)
                    .setOutputRedirector(
                            ProcessBuilder.Redirect.appendTo(folder.serverLog().toFile()))
                    .setErrorRedirector(
                            ProcessBuilder.Redirect.appendTo(folder.serverLog().toFile()))
                    // initdb: a password for whoever connects, and an order of words that is the same everywhere
                    .setLocaleConfig("pwfile", folder.passwordFile().toString())
                    .setLocaleConfig("auth-local", "scram-sha-256")
                    .setLocaleConfig("auth-host", "scram-sha-256")
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setConnectConfig("password", folder.credentials().password())
                    // zonky's defaults are for throw-away databases: fsync off
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("listen_addresses", "localhost")
                    .setServerConfig("unix_socket_directories", "''")
                    .setServerConfig("max_connections", "200")
                    .setServerConfig("shared_buffers", memory + "MB")
                    // a page that changes is logged whole after each checkpoint: so not every few seconds in a large
                    // archive
                    .setServerConfig("max_wal_size", "8GB")
                    .setServerConfig("checkpoint_timeout", "15min")
                    // a new archive's statistics are soon there
                    .setServerConfig("autovacuum_naptime", "10s")
                    .setServerConfig("jit", "off")
                    // of disks that do not turn
                    .setServerConfig("random_page_cost", "1.1")
                    .start();
            folder.closeToOthers();
            return new EmbeddedDatabase(folder, server.getPort(), ownership, server);
        } catch (IOException | RuntimeException | ExceptionInInitializerError e) {
            throw new CannotStart(
                    "The embedded PostgreSQL in " + folder.directory() + " did not start; " + folder.serverLog()
                            + " says why. " + e.getMessage(),
                    e);
        }
    }
}
