package org.onrecord.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.access.Key;
import org.onrecord.access.Keys;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "list",
        description =
                "Lists all keys that were ever made, the oldest first. Times are UTC; last use is known to the hour.",
        footer = {"", "Examples:", "  onrecord key list", "  onrecord key list --format json"},
        mixinStandardHelpOptions = true)
final class KeyList implements Callable<Integer> {
    private static final String LINE = "%-24s %-8s %-18s %-18s %-18s %s";

    @Option(names = "--format", description = "text, or json: an object a line. Default: text.")
    private Format format = Format.TEXT;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        return KeyCommand.with(this::list);
    }

    private int list(Keys keys) {
        PrintWriter out = spec.commandLine().getOut();
        List<Key> all = keys.list();
        if (format == Format.TEXT) {
            out.println(
                    all.isEmpty()
                            ? "There are no keys."
                            : LINE.formatted("name", "role", "created", "expires", "revoked", "last used"));
        }
        all.forEach(key -> out.println(format == Format.TEXT ? line(key) : json(key)));
        out.flush();
        return ExitCode.OK;
    }

    private static String line(Key key) {
        return LINE.formatted(
                key.name(),
                key.role().name().toLowerCase(Locale.ROOT),
                minute(key.created()),
                minute(key.expires()),
                minute(key.revoked()),
                minute(key.used()));
    }

    private static String minute(@Nullable Instant time) {
        return time == null ? "-" : time.truncatedTo(ChronoUnit.MINUTES).toString();
    }

    private static ObjectNode json(Key key) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("name", key.name())
                .put("role", key.role().name())
                .put("created", key.created().toString())
                .put("expires", text(key.expires()))
                .put("revoked", text(key.revoked()))
                .put("used", text(key.used()));
    }

    private static @Nullable String text(@Nullable Instant time) {
        return time == null ? null : time.toString();
    }
}
