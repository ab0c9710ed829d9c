package org.onrecord.command;

import java.util.concurrent.Callable;
import org.onrecord.access.Keys;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "revoke",
        description = "Takes a key out of force. Services that are running notice within seconds.",
        footer = {"", "Example:", "  onrecord key revoke desk"},
        mixinStandardHelpOptions = true)
final class KeyRevoke implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", description = "As key list shows it.")
    @SuppressWarnings("NullAway.Init") // required: picocli calls only where it is given
    private String name;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        return KeyCommand.with(this::revoke);
    }

    private int revoke(Keys keys) {
        if (keys.revoke(name)) {
            return ExitCode.OK;
        }
        spec.commandLine().getErr().println("There is no key \"" + name + "\" in force.");
        return ExitCode.SOFTWARE;
    }
}
