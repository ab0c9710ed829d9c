package org.onrecord.bench;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Starts those who answer, each as its users do, all on one archive. */
final class Contenders {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final String POOL_SIZE = "16";
    /** As application.properties has it. */
    private static final String SESSION =
            "?options=-c%20plan_cache_mode=force_generic_plan%20-c%20jit=off%20-c%20random_page_cost=1.1";

    private final Archive archive;
    private final Path folder;
    private final Client client;

    Contenders(Archive archive, Path folder, Client client) {
        this.archive = archive;
        this.folder = folder;
        this.client = client;
    }

    Contender start(String name) throws IOException, InterruptedException {
        return switch (name) {
            case "limit" -> limit();
            case "onrecord" -> onRecord();
            case "postgraphile" -> postgraphile(1);
            case "postgraphile2" -> postgraphile(2);
            default -> throw new IllegalArgumentException("nobody is called " + name);
        };
    }

    private Contender limit() throws IOException, InterruptedException {
        Service service = start(
                "limit",
                port -> List.of(
                        JAVA,
                        "-Dpool.jdbcUrl=" + archive.url() + SESSION,
                        "-Dpool.principal=" + archive.user(),
                        "-Dpool.credential=" + archive.password(),
                        "-Dpool.maxSize=" + POOL_SIZE,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Limit.class.getName(),
                        Integer.toString(port)),
                Map.of(),
                folder);
        return new Contender("limit", service, (question, sample) -> Ask.limit(question.name(), sample.limit()));
    }

    /** @param options of its Java */
    Contender onRecord(String... options) throws IOException, InterruptedException {
        Path program = Path.of("target", "quarkus-app", "quarkus-run.jar").toAbsolutePath();
        Service service = start(
                "onrecord",
                port -> Stream.of(
                                Stream.of(JAVA),
                                Stream.of(options),
                                Stream.of(
                                        "-Dquarkus.http.port=" + port,
                                        "-Dquarkus.http.host=localhost",
                                        "-Donrecord.seeds.enabled=false",
                                        "-jar",
                                        program.toString()))
                        .flatMap(part -> part)
                        .toList(),
                Map.of(
                        "QUARKUS_DATASOURCE_JDBC_URL", archive.url(),
                        "QUARKUS_DATASOURCE_USERNAME", archive.user(),
                        "QUARKUS_DATASOURCE_PASSWORD", archive.password()),
                folder);
        return new Contender(
                "onrecord",
                service,
                (question, sample) ->
                        Ask.graphql(question.text("onrecord.graphql"), new JsonObject(sample.onrecord())));
    }

    private Contender postgraphile(int workers) throws IOException, InterruptedException {
        Path program = PostGraphile.install(folder.resolve("postgraphile"));
        String url = archive.url()
                .replace("jdbc:postgresql://", "postgres://" + archive.user() + ":" + archive.password() + "@");
        Service service = start(
                "postgraphile" + workers,
                port -> List.of(
                        PostGraphile.node(program).toString(),
                        "server.mjs",
                        Integer.toString(port),
                        Integer.toString(workers)),
                Map.of("DATABASE_URL", url, "NODE_ENV", "production", "GRAPHILE_ENV", "production"),
                program);
        return new Contender(
                workers == 1 ? "postgraphile" : "postgraphile2",
                service,
                new PostGraphile.Phrasing(client, service.port()));
    }

    private Service start(String log, Service.Command command, Map<String, String> environment, Path directory)
            throws IOException, InterruptedException {
        Files.createDirectories(folder);
        return Service.start(
                command, environment, directory, folder.resolve(log + ".log").toAbsolutePath());
    }
}
