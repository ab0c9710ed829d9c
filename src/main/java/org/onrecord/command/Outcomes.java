package org.onrecord.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import org.onrecord.ingestion.run.Run;
import org.onrecord.ingestion.run.RunFailure;
import org.onrecord.ingestion.run.Runs;

/** What became of runs, with the reasons of those items that failed. */
final class Outcomes {
    /** More are no help at a terminal; the database has them all. */
    private static final int MOST_FAILURES = 1000;

    private final ObjectMapper json = new ObjectMapper();
    private final Runs runs;
    private final List<Run> ended;

    Outcomes(Runs runs, List<Run> watched) {
        this.runs = runs;
        this.ended = watched.stream().map(run -> runs.get(run.id())).toList();
    }

    boolean haveFailures() {
        return ended.stream().anyMatch(run -> run.failed() > 0);
    }

    void print(Format format, PrintWriter out) {
        if (format == Format.TEXT && ended.isEmpty()) {
            out.println("No run is unfinished.");
        }
        for (Run run : ended) {
            if (format == Format.JSON) {
                out.println(json(run));
            } else {
                text(run, out);
            }
        }
    }

    private void text(Run run, PrintWriter out) {
        for (RunFailure failure : runs.failures(run.id(), MOST_FAILURES)) {
            String at = failure.at().isEmpty() ? "" : ", " + failure.at();
            out.println(failure.file() + at + ": " + failure.reason());
        }
        if (run.failed() > MOST_FAILURES) {
            out.println("… and " + (run.failed() - MOST_FAILURES) + " more");
        }
        if (run.again()) {
            Run.QuoteChanges quotes = run.changes();
            out.println(run.items() + " articles read again: " + run.kept() + " changed, " + run.known()
                    + " as they were, "
                    + run.failed() + " failed. Quotes: " + quotes.added() + " added, " + quotes.removed() + " removed, "
                    + quotes.changed() + " changed, " + quotes.kept() + " kept.");
            return;
        }
        out.println(run.items() + " articles found: " + run.kept() + " kept, " + run.known() + " known before, "
                + run.failed() + " failed.");
    }

    private ObjectNode json(Run run) {
        ObjectNode node = json.createObjectNode()
                .put("run", run.id().toString())
                .put("startedAt", run.startedAt().toString())
                .put("endedAt", run.endedAt() == null ? null : run.endedAt().toString())
                .put("items", run.items())
                .put("kept", run.kept())
                .put("known", run.known())
                .put("failed", run.failed());
        if (run.again()) {
            node.putObject("quotes")
                    .put("added", run.changes().added())
                    .put("removed", run.changes().removed())
                    .put("changed", run.changes().changed())
                    .put("kept", run.changes().kept());
        }
        node.set("sources", json.valueToTree(run.sources()));
        node.putArray("failures")
                .addAll(runs.failures(run.id(), MOST_FAILURES).stream()
                        .map(failure -> json.createObjectNode()
                                .put("file", failure.file())
                                .put("at", failure.at())
                                .put("stage", failure.stage().name())
                                .put("reason", failure.reason()))
                        .toList());
        return node;
    }
}
