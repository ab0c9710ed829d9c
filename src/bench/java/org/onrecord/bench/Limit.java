package org.onrecord.bench;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalPropertiesReader;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The most that the database could do: for each question one statement written by hand, behind a bare route, with the
 * driver, the pool and the settings that the service has. {@code GET /Q1?p=…} answers; a process of its own.
 */
final class Limit {
    private static final String TYPENAME = "Q6";

    private final AgroalDataSource archive;
    private final Map<String, String> statements = new HashMap<>();

    private Limit(AgroalDataSource archive) {
        this.archive = archive;
        for (String question : List.of("Q1", "Q2", "Q3", "Q4", "Q5")) {
            statements.put(question, Resource.text(question + "/limit.sql"));
        }
    }

    /** The port; the database is told by {@code pool.*} properties of Agroal. */
    public static void main(String... args) throws SQLException {
        Map<String, String> properties = new HashMap<>();
        System.getProperties().forEach((key, value) -> properties.put(key.toString(), value.toString()));
        Limit limit = new Limit(AgroalDataSource.from(new AgroalPropertiesReader("pool.").readProperties(properties)));
        Vertx vertx = Vertx.vertx();
        vertx.createHttpServer()
                .requestHandler(request -> limit.handle(vertx, request))
                .listen(Integer.parseInt(args[0]), "localhost")
                .onFailure(failure -> {
                    throw new IllegalStateException(failure);
                });
    }

    private void handle(Vertx vertx, HttpServerRequest request) {
        String question = request.path().substring(1);
        if (question.equals(TYPENAME)) {
            send(request, "{\"data\":{\"__typename\":\"Query\"}}");
            return;
        }
        List<String> parameters = request.params().getAll("p");
        vertx.executeBlocking(() -> answer(question, parameters), false)
                .onSuccess(json -> send(
                        request,
                        Buffer.buffer(json.length + 9)
                                .appendString("{\"data\":")
                                .appendBytes(json)
                                .appendByte((byte) '}')))
                .onFailure(failure -> request.response().setStatusCode(500).end(failure.toString()));
    }

    private byte[] answer(String question, List<String> parameters) throws SQLException {
        try (Connection connection = archive.getConnection();
                PreparedStatement statement = connection.prepareStatement(statements.get(question))) {
            for (int i = 0; i < parameters.size(); i++) {
                statement.setString(i + 1, parameters.get(i));
            }
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getBytes(1);
            }
        }
    }

    private static void send(HttpServerRequest request, String body) {
        send(request, Buffer.buffer(body));
    }

    private static void send(HttpServerRequest request, Buffer body) {
        request.response().putHeader("Content-Type", "application/json").end(body);
    }
}
