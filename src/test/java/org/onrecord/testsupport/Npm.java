package org.onrecord.testsupport;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A folder of target with the packages that src/test/npm/package-lock.json names, installed once, and our scripts. */
public final class Npm {
    private static final Path SCRIPTS = Path.of("src", "test", "npm");
    private static final Path FOLDER = Path.of("target", "npm");
    private static final String LOCK = "package-lock.json";
    private static final int MINUTES = 5;

    private Npm() {}

    /** Where there is no Node, or no registry to get the packages from, the test is skipped, and says so. */
    public static Path folder() {
        Assumptions.assumeTrue(
                isThere("node") && isThere("npm"), "Skipped: no node and npm on the PATH to run real clients with");
        try {
            Path installed = FOLDER.resolve("node_modules").resolve(LOCK);
            String lock = Files.readString(SCRIPTS.resolve(LOCK));
            boolean fresh =
                    Files.exists(installed) && Files.readString(installed).equals(lock);
            copy(SCRIPTS);
            if (!fresh) {
                install();
                Files.writeString(installed, lock);
            }
            return FOLDER.toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void install() throws IOException {
        Path log = FOLDER.resolve("npm.log");
        Process npm = new ProcessBuilder(
                        "npm",
                        "ci",
                        "--ignore-scripts",
                        "--no-audit",
                        "--no-fund",
                        "--prefer-offline",
                        "--loglevel=error")
                .directory(FOLDER.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean done = waitFor(npm);
        Assumptions.assumeTrue(
                done && npm.exitValue() == 0,
                () -> "Skipped: npm could not install the clients, see " + log + ": " + lastLine(log));
    }

    private static boolean waitFor(Process npm) {
        try {
            return npm.waitFor(MINUTES, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            npm.destroy();
        }
    }

    private static String lastLine(Path log) {
        try {
            List<String> lines = Files.readAllLines(log);
            return lines.isEmpty() ? "it took too long" : lines.get(lines.size() - 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = FOLDER.resolve(SCRIPTS.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static boolean isThere(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
