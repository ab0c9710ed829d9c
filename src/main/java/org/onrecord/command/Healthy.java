package org.onrecord.command;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

@Command(
        name = "healthy",
        description = "Asks the service on this machine whether it is ready: exit code 0 if it is. For containers.",
        footer = {"", "Example:", "  onrecord healthy --port 9090 && echo ready"},
        mixinStandardHelpOptions = true)
final class Healthy implements Callable<Integer> {
    private static final int PATIENCE_MS = 3000;

    @Option(
            names = "--port",
            defaultValue = "${env:QUARKUS_HTTP_PORT:-8080}",
            description = "Where it listens (${DEFAULT-VALUE}).")
    private int port;

    @Override
    public Integer call() {
        try {
            URI health = URI.create("http://localhost:" + port + "/q/health/ready");
            HttpURLConnection connection = (HttpURLConnection) health.toURL().openConnection();
            connection.setConnectTimeout(PATIENCE_MS);
            connection.setReadTimeout(PATIENCE_MS);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK ? ExitCode.OK : ExitCode.SOFTWARE;
        } catch (IOException e) {
            return ExitCode.SOFTWARE;
        }
    }
}
