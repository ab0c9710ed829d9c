package org.onrecord.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A process that listens on a port of this machine. */
final class Service implements AutoCloseable {
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(90);

    private final Process process;
    private final int port;

    private Service(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** What to start on which port. */
    interface Command {
        List<String> on(int port);
    }

    /**
     * Starts a process and waits for it to listen.
     *
     * @param log takes what it says
     */
    static Service start(Command command, Map<String, String> environment, Path directory, Path log)
            throws IOException, InterruptedException {
        int port = freePort();
        ProcessBuilder builder = new ProcessBuilder(command.on(port))
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        Service service = new Service(builder.start(), port);
        Runtime.getRuntime().addShutdownHook(new Thread(service::close));
        service.awaitListening(log);
        return service;
    }

    int port() {
        return port;
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    private void awaitListening(Path log) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        while (!listens()) {
            if (process.waitFor(200, TimeUnit.MILLISECONDS) || System.nanoTime() > deadline) {
                throw new IllegalStateException("It does not start; " + log + " says why.");
            }
        }
    }

    private boolean listens() {
        try (Socket socket = new Socket("localhost", port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
    }
}
