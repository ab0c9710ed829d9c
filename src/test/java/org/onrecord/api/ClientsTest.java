package org.onrecord.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.testsupport.Newsroom;
import org.onrecord.testsupport.Npm;
import org.onrecord.testsupport.TestDatabase;

/** The clients that people use, from npm, on the running service. What they check stands in src/test/npm. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@Timeout(value = 7, unit = TimeUnit.MINUTES)
class ClientsTest {
    private static final Path SCHEMA = Path.of("src", "main", "resources", "schema.graphql");
    private static final String PUBLISH = "publish ";

    @Inject
    Newsroom newsroom;

    @ParameterizedTest
    @ValueSource(strings = {"audits", "graphql-ws", "apollo", "urql", "relay", "codegen", "eslint"})
    void isContent(String client) throws IOException, InterruptedException {
        Path folder = Npm.folder();
        newsroom.publish("the archive", 10);
        Process node = new ProcessBuilder(List.of(
                        "node",
                        client + ".mjs",
                        "http://localhost:" + RestAssured.port + "/graphql",
                        SCHEMA.toAbsolutePath().toString()))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        StringBuilder said = new StringBuilder();
        try (BufferedReader lines = node.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(PUBLISH)) {
                    newsroom.publish(line.substring(PUBLISH.length()), 1);
                }
                said.append(line).append('\n');
            }
        } finally {
            node.destroy();
        }
        assertThat(node.waitFor()).as(said.toString()).isZero();
    }
}
