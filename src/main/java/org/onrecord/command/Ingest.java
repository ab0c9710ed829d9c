package org.onrecord.command;

import io.quarkus.arc.Arc;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.onrecord.ingestion.run.Run;
import org.onrecord.ingestion.run.Runs;
import org.onrecord.ingestion.run.Stopped;
import org.onrecord.startup.Service;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "ingest",
        description = {
            "Reads articles into the archive, also beside a service that is running.",
            "",
            "A source is text (with a sidecar), an HTML page, RSS or Atom with full text, NewsML-G2 or NITF, or JSON "
                    + "lines, each also with gzip or zstd; or a folder of these. Which one it is, its content tells.",
            "",
            "Stopped at any moment, it goes on where it was when it is started again; several at once share the work. "
                    + "Without PATH it goes on with every run that has not ended.",
            ""
        },
        footer = {
            "",
            "Exit codes: 0 all read; 1 some items failed, or the database did not answer; 2 not understood.",
            "",
            "Examples:",
            "  onrecord ingest news/ dump.jsonl.zst",
            "  onrecord ingest --allow-url https://example.org/feed",
            "  onrecord ingest --format json news/ > run.json",
            "  onrecord ingest --again"
        },
        mixinStandardHelpOptions = true)
final class Ingest implements Callable<Integer> {
    @Parameters(
            paramLabel = "PATH",
            description = "Files and folders; - is standard input; with --allow-url also http and https addresses.")
    private List<String> paths = List.of();

    @Option(
            names = "--allow-url",
            description =
                    "Lets PATH be an address of the open internet. Nothing else is ever fetched from the network.")
    private boolean allowUrl;

    @Option(
            names = "--again",
            description = "Reads again what is stored, with this version's reader: quotes whose words are the same keep"
                    + " their ids, what people have corrected stays.")
    private boolean again;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many articles are read at once. Default: as many as there are cores.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--format", description = "text or json: how the outcome is printed. Default: text.")
    private Format format = Format.TEXT;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (again && !paths.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--again reads what is stored: it takes no PATH.");
        }
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads is 1 at least: nothing is read by none.");
        }
        if (allowUrl) {
            System.setProperty("onrecord.ingestion.urls", "true");
        }
        return Service.run(this::ingest);
    }

    private int ingest() {
        Runs runs = Arc.container().instance(Runs.class).get();
        List<Run> open = opened(runs);
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        try (Progress progress = Progress.of(runs, open, err)) {
            runs.work(open, threads, sources().contains("-") ? System.in : null);
        } catch (Stopped e) {
            err.println("The run stopped: " + e.getMessage() + " Start it again to go on.");
            return ExitCode.SOFTWARE;
        }
        Outcomes outcomes = new Outcomes(runs, open);
        outcomes.print(format, out);
        out.flush();
        return outcomes.haveFailures() ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private List<Run> opened(Runs runs) {
        if (again) {
            return List.of(runs.openAgain());
        }
        return paths.isEmpty() ? runs.unfinished() : List.of(runs.open(sources()));
    }

    private List<String> sources() {
        return paths.stream().map(Ingest::source).toList();
    }

    private static String source(String path) {
        return path.equals("-") || path.matches("(?i)https?://.*")
                ? path
                : Path.of(path).toAbsolutePath().normalize().toString();
    }
}
