package org.onrecord.bench;

import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** A command of the packaged program that runs on and on, reading JSON lines from standard input. */
final class Program implements AutoCloseable {
    /** The same for all, and much less than the machine has: so memory that grows is seen. */
    private static final String HEAP = "-Xmx512m";

    private static final long PAUSE_NS = TimeUnit.MILLISECONDS.toNanos(5);

    private final Process process;
    private final Path log;
    private final BufferedWriter in;
    private final AtomicLong linesOut = new AtomicLong();

    private Program(Process process, Path log) {
        this.process = process;
        this.log = log;
        this.in = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
        Thread reader = new Thread(this::countLines, "lines of " + log);
        reader.setDaemon(true);
        reader.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    }

    /**
     * Starts a command.
     *
     * @param log takes what it says on standard error
     */
    static Program start(Path log, Map<String, String> environment, String... command) throws IOException {
        Files.createDirectories(log.toAbsolutePath().getParent());
        List<String> all = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-jar",
                Path.of("target", "quarkus-app", "quarkus-run.jar").toString()));
        all.addAll(List.of(command));
        ProcessBuilder builder = new ProcessBuilder(all).redirectError(log.toFile());
        builder.environment().putAll(environment);
        return new Program(builder.start(), log);
    }

    private void countLines() {
        try (InputStream out = new BufferedInputStream(process.getInputStream())) {
            for (int one = out.read(); one >= 0; one = out.read()) {
                if (one == '\n') {
                    linesOut.incrementAndGet();
                }
            }
        } catch (IOException e) {
            // told to stop: nobody waits for more lines
        }
    }

    /** Gives it articles; waits while it does not take them. */
    void feed(List<String> lines) throws IOException {
        for (String line : lines) {
            in.write(line);
            in.write('\n');
        }
        in.flush();
    }

    /** Until it has printed so many lines. */
    void awaitLines(long count) {
        while (linesOut.get() < count) {
            checkAlive();
            LockSupport.parkNanos(PAUSE_NS);
        }
    }

    void checkAlive() {
        if (!process.isAlive()) {
            throw new IllegalStateException("It has ended; " + log + " says why.");
        }
    }

    double cpu() {
        return Cpu.seconds(process.toHandle());
    }

    /** Memory that it holds, in MB. */
    long memory() throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    /** Tells it to stop, and waits. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(60, TimeUnit.SECONDS).join();
    }
}
