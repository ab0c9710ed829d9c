package org.onrecord.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.onrecord.ingestion.Ingestion;
import org.onrecord.ingestion.Metadata;

/** Thirty articles to fill an archive with; who wrote them stands beside them. */
public final class Wikinews {
    private static final Path FOLDER = Path.of("src/test/resources/wikinews");
    private static final ObjectMapper JSON = new ObjectMapper();

    private Wikinews() {}

    /** Reads them all; again costs little. */
    public static void into(Ingestion ingestion) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                ingestion.ingest(Files.readString(file), metadata(file));
            }
        }
    }

    private static Metadata metadata(Path article) throws IOException {
        String name = article.getFileName().toString().replace(".txt", ".json");
        JsonNode json = JSON.readTree(article.resolveSibling(name).toFile());
        return new Metadata(
                LocalDate.parse(json.get("publishedOn").textValue()),
                json.get("url").textValue(),
                json.get("source").textValue());
    }
}
