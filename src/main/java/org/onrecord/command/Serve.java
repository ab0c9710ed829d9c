package org.onrecord.command;

import org.onrecord.startup.Service;
import picocli.CommandLine.Command;

@Command(
        name = "serve",
        description =
                "Serves the archive over GraphQL, on port 8080 unless QUARKUS_HTTP_PORT says otherwise. The default"
                        + " command.",
        footer = {
            "",
            "Examples:",
            "  onrecord serve",
            "  QUARKUS_HTTP_PORT=9090 onrecord serve",
            "  ONRECORD_DATA_DIRECTORY=/srv/onrecord onrecord serve"
        },
        mixinStandardHelpOptions = true)
final class Serve implements Runnable {
    @Override
    public void run() {
        Service.run();
    }
}
