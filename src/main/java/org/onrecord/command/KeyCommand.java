package org.onrecord.command;

import io.quarkus.arc.Arc;
import java.util.function.ToIntFunction;
import org.onrecord.access.Keys;
import org.onrecord.startup.Service;
import picocli.CommandLine.Command;

@Command(
        name = "key",
        description = "Makes, lists and revokes keys, also beside a service that is running.",
        subcommands = {KeyCreate.class, KeyList.class, KeyRevoke.class},
        footer = {
            "",
            "Examples:",
            "  onrecord key create --name desk --role editor --expires 90d",
            "  onrecord key list",
            "  onrecord key revoke desk"
        },
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
final class KeyCommand {
    /** Does something with the archive's keys; the exit code. */
    static int with(ToIntFunction<Keys> task) {
        return Service.run(
                () -> task.applyAsInt(Arc.container().instance(Keys.class).get()));
    }
}
