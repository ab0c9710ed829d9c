package org.onrecord.command;

import io.quarkus.runtime.annotations.QuarkusMain;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The program. Which command runs is decided here, before any framework starts. */
@QuarkusMain
@Command(
        name = "onrecord",
        description = "Who said what, about what, with the words to prove it. Without a command: serve.",
        subcommands = {
            Serve.class,
            Extract.class,
            Ingest.class,
            Export.class,
            Evaluate.class,
            KeyCommand.class,
            Healthy.class,
            HelpCommand.class
        },
        footer = {
            "",
            "Exit codes: 0 done; 1 failed, or some of it; 2 not understood.",
            "",
            "Examples:",
            "  onrecord",
            "  onrecord ingest news/",
            "  onrecord extract article.txt",
            "  onrecord help ingest"
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class OnRecord {
    OnRecord() {}

    /** Exit codes: 0 done, 1 failed, 2 asked for in a way that is not understood. */
    public static void main(String... args) {
        CommandLine commands = new CommandLine(new OnRecord())
                .setExecutionExceptionHandler(new OneLine())
                .setCaseInsensitiveEnumValuesAllowed(true);
        int code = commands.execute(args.length == 0 ? new String[] {"serve"} : args);
        if (code != 0) {
            System.exit(code);
        }
    }
}
