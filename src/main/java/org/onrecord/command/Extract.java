package org.onrecord.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.onrecord.extraction.Extractor;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "extract",
        description = {
            "Reads articles and prints what they say as JSON lines. Needs no database and opens no port.",
            "An article is a text file, or a line of a JSON lines file (*.jsonl) with \"id\" and \"text\"."
        },
        mixinStandardHelpOptions = true)
final class Extract implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "Text or JSON lines; - or none: a text on standard input.")
    private List<Path> files = List.of();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        boolean whole = true;
        try (Extractor extractor = Extractor.load()) {
            JsonLines lines = new JsonLines(extractor, out);
            for (Path file : files.isEmpty() ? List.of(Path.of("-")) : files) {
                whole &= read(file, lines);
            }
        }
        out.flush();
        return whole ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    /** One file that cannot be read is named and passed over. */
    private boolean read(Path file, JsonLines lines) {
        try (InputStream in = file.toString().equals("-") ? System.in : Files.newInputStream(file)) {
            lines.write(file, in);
            return true;
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            spec.commandLine().getErr().println(file + ": " + e.getMessage());
            return false;
        }
    }
}
