package org.onrecord.ingestion.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingestion.Metadata;
import org.onrecord.ingestion.WebAddress;

/**
 * The JSON file beside an article, of the same name, that says what the text cannot know. Its keys: {@code publishedOn}
 * (a date, 2016-04-12), {@code url} (http or https), {@code source}. None must be there; no other may be.
 */
final class Sidecar {
    private static final List<String> KEYS = List.of("publishedOn", "url", "source");

    /** Three short strings. In bytes. */
    private static final int LARGEST = 100_000;

    private Sidecar() {}

    /** The metadata of an article; none where it has no sidecar. */
    static Metadata of(Path article) throws IOException {
        String name = article.getFileName().toString().replaceFirst("\\.txt(\\.gz|\\.zst)?$", "") + ".json";
        Path file = article.resolveSibling(name);
        return Files.exists(file) ? metadata(name, parse(name, file)) : Metadata.NONE;
    }

    /** Whether a file is the sidecar of one beside it, and so no article. */
    static boolean is(Path file) {
        String name = file.getFileName().toString();
        String stem = name.replaceFirst("\\.json$", "");
        return name.endsWith(".json")
                && Stream.of(".txt", ".txt.gz", ".txt.zst")
                        .anyMatch(end -> Files.exists(file.resolveSibling(stem + end)));
    }

    private static JsonNode parse(String name, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new Unreadable("its sidecar " + name + " has more than " + LARGEST + " bytes");
            }
            return JsonObject.parse(
                    "its sidecar " + name, Encoding.utf8(bytes, bytes.length).replace("\ufeff", ""));
        } catch (CharacterCodingException e) {
            throw new Unreadable("its sidecar " + name + " is no valid UTF-8");
        }
    }

    private static Metadata metadata(String name, JsonNode node) {
        for (String key : (Iterable<String>) node::fieldNames) {
            if (!KEYS.contains(key) || !node.get(key).isTextual()) {
                throw new Unreadable("its sidecar " + name + " has \"" + key + "\"; it may have the keys " + KEYS
                        + ", each with a string");
            }
        }
        return new Metadata(
                date(name, node.path("publishedOn").textValue()),
                url(name, node.path("url").textValue()),
                text(node, "source"));
    }

    private static @Nullable String text(JsonNode node, String key) {
        return node.path(key).textValue();
    }

    private static @Nullable String url(String name, @Nullable String url) {
        if (url != null && !WebAddress.is(url)) {
            throw new Unreadable("its sidecar " + name + " has \"url\": \"" + url
                    + "\", not an address like https://news.example/talks");
        }
        return url;
    }

    private static @Nullable LocalDate date(String name, @Nullable String date) {
        try {
            return date == null ? null : LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            throw new Unreadable(
                    "its sidecar " + name + " has \"publishedOn\": \"" + date + "\", not a date like 2016-04-12");
        }
    }
}
