package org.onrecord.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.access.Keys;
import org.onrecord.access.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "create",
        description = "Makes a key and prints it. It is shown this once: the archive keeps only its hash.",
        footer = {"", "Example:", "  onrecord key create --name desk --role editor --expires 90d"},
        mixinStandardHelpOptions = true)
final class KeyCreate implements Callable<Integer> {
    @Option(
            names = "--name",
            required = true,
            description = "Whose it is: the history shows it, and key revoke takes it.")
    @SuppressWarnings("NullAway.Init") // required: picocli calls only where it is given
    private String name;

    @Option(
            names = "--role",
            required = true,
            description = "reader: reads. editor: adds and corrects too. admin: deletes too.")
    @SuppressWarnings("NullAway.Init") // required: picocli calls only where it is given
    private Role role;

    @Option(
            names = "--expires",
            paramLabel = "TIME",
            converter = Lifetime.class,
            description = "After how long it ends, such as 12h, 90d, 52w. Default: never.")
    private @Nullable Duration expires;

    @Option(names = "--format", description = "text or json. Default: text, the key alone.")
    private Format format = Format.TEXT;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (!name.matches("\\P{Cntrl}{1,100}") || !name.equals(name.strip())) {
            throw new ParameterException(
                    spec.commandLine(), "A name has 1 to 100 characters, and no blanks at its ends.");
        }
        return KeyCommand.with(this::create);
    }

    private int create(Keys keys) {
        Instant until = expires == null ? null : Instant.now().plus(expires).truncatedTo(ChronoUnit.SECONDS);
        Optional<String> key = keys.create(name, role, until);
        if (key.isEmpty()) {
            spec.commandLine().getErr().println("There is a key \"" + name + "\" in force. Revoke it first.");
            return ExitCode.SOFTWARE;
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println(
                format == Format.TEXT
                        ? key.get()
                        : JsonNodeFactory.instance
                                .objectNode()
                                .put("name", name)
                                .put("role", role.name())
                                .put("expires", until == null ? null : until.toString())
                                .put("key", key.get()));
        out.flush();
        return ExitCode.OK;
    }
}
