package org.onrecord.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import org.onrecord.extraction.Extraction;
import org.onrecord.extraction.Extractor;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "extract",
        description = {
            "Reads articles and prints what they say as JSON lines. Needs no database and opens no port.",
            "An article is a text, or a line of JSON lines with \"id\" and \"text\": what begins with { is that."
        },
        footer = {
            "",
            "Exit codes: 0 all read; 1 some of it could not be read and is named on standard error; 2 not understood.",
            "",
            "Examples:",
            "  onrecord extract article.txt",
            "  onrecord extract articles.jsonl > read.jsonl",
            "  zstdcat dump.jsonl.zst | onrecord extract > read.jsonl",
            "  onrecord extract --html article.txt > article.html"
        },
        mixinStandardHelpOptions = true)
final class Extract implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "Text or JSON lines; - or none: standard input.")
    private List<Path> files = List.of();

    @Option(
            names = "--html",
            description = "Prints a page to look at instead: quotes coloured, speakers named beside them.")
    private boolean html;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        // as many articles at once as there are cores: faster than many cores on one. They are opened while models load
        CompletableFuture<Extractor> loading = CompletableFuture.supplyAsync(() -> Extractor.load(1));
        try {
            return read(loading) ? ExitCode.OK : ExitCode.SOFTWARE;
        } finally {
            loading.join().close();
        }
    }

    private boolean read(CompletableFuture<Extractor> loading) {
        PrintWriter out = spec.commandLine().getOut();
        boolean whole;
        if (html) {
            try (HtmlPages pages = new HtmlPages(out)) {
                whole = readAll(loading, (id, extraction) -> pages.write(extraction));
            }
        } else {
            whole = readAll(loading, JsonLines.printer(out));
        }
        out.flush();
        return whole;
    }

    private boolean readAll(CompletableFuture<Extractor> loading, BiConsumer<String, Extraction> to) {
        boolean whole = true;
        try (InOrder articles = new InOrder(loading, shrinking(to))) {
            JsonLines lines = new JsonLines(articles, spec.commandLine().getErr());
            for (Path file : files.isEmpty() ? List.of(Path.of("-")) : files) {
                whole &= read(file, lines);
            }
            articles.finish();
        }
        return whole;
    }

    /** Loading is hurried, and the heap grows by it to several times what reading needs: after the first article it shrinks. */
    private static BiConsumer<String, Extraction> shrinking(BiConsumer<String, Extraction> to) {
        AtomicBoolean first = new AtomicBoolean(true);
        return to.andThen((id, extraction) -> {
            if (first.getAndSet(false)) {
                System.gc();
            }
        });
    }

    /** One file that cannot be read is named and passed over. */
    private boolean read(Path file, JsonLines lines) {
        try (InputStream in = file.toString().equals("-") ? System.in : Files.newInputStream(file)) {
            return lines.write(file, in);
        } catch (NoSuchFileException e) {
            spec.commandLine().getErr().println(file + ": there is no such file");
            return false;
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            spec.commandLine().getErr().println(file + ": " + e.getMessage());
            return false;
        }
    }
}
