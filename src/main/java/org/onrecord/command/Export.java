package org.onrecord.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import java.io.PrintWriter;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.onrecord.archive.Dump;
import org.onrecord.startup.Service;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "export",
        description = {
            "Prints the archive, also beside a service that is running.",
            "",
            "What --as jsonl prints, ingest reads back: to the same articles, actors, quotes and topics with new ids, "
                    + "without reading the texts again. What people have said of quotes is in it; the history of their "
                    + "corrections is not, nor who it was that set what is known of an actor or an article.",
            ""
        },
        footer = {"", "Examples:", "  onrecord export > archive.jsonl", "  onrecord export --as csv > quotes.csv"},
        mixinStandardHelpOptions = true)
final class Export implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Option(
            names = "--as",
            paramLabel = "FORM",
            description = {
                "jsonl: an article a line. csv: a quote a line. jsonld: schema.org, one NewsArticle a line.",
                "annotations: W3C Web Annotation, one a quote a line. Default: jsonl."
            })
    private ExportForm form = ExportForm.JSONL;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        return Service.run(this::export);
    }

    private int export() throws SQLException {
        PrintWriter out = spec.commandLine().getOut();
        form.begin(out);
        Arc.container().instance(Dump.class).get().each(article -> form.write(parse(article), out));
        out.flush();
        return out.checkError() ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private static JsonNode parse(String article) {
        try {
            return JSON.readTree(article);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database wrote what is not JSON", e);
        }
    }
}
