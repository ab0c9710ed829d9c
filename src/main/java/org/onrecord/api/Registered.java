package org.onrecord.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.language.Definition;
import graphql.language.Document;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import io.quarkus.runtime.util.ClassPathUtils;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The only queries that are answered, where a setting names some: those of a folder of {@code .graphql} files, or of a
 * manifest as Apollo's tools make it, and those of the reader, which come with the program.
 */
@Singleton
public class Registered {
    private static final String READER = "web/app/queries";

    private final boolean all;
    /** Registered documents in their normal form. */
    private final Set<String> documents = new HashSet<>();
    /** Texts by what clients name them: SHA-256, or a manifest's id. */
    private final Map<String, String> texts = new HashMap<>();

    @Inject
    Registered(ApiConfig config) {
        this(config.registered());
    }

    Registered(Optional<Path> place) {
        this.all = place.isEmpty();
        place.ifPresent(this::read);
        place.ifPresent(named -> readReader());
    }

    /** Why a service cannot start with this as {@code onrecord.graphql.registered}; empty where it can. */
    public static Optional<String> unfit(Path place) {
        try {
            new Registered(Optional.empty()).read(place);
            return Optional.empty();
        } catch (IllegalStateException e) {
            return Optional.ofNullable(e.getMessage());
        }
    }

    /** Whether a document may be asked; spaces, comments and the order of definitions do not matter. */
    boolean allow(Document document) {
        return all || documents.contains(NormalForm.of(document));
    }

    /** The registered query that clients name so. */
    @Nullable
    String text(String id) {
        return texts.get(id);
    }

    private void read(Path place) {
        try {
            if (Files.isDirectory(place)) {
                addFolder(place);
            } else {
                addManifest(Files.readString(place));
            }
        } catch (IOException | UncheckedIOException e) {
            throw new IllegalStateException(
                    "onrecord.graphql.registered: " + place + " cannot be read: " + reason(e), e);
        }
    }

    private static String reason(Exception e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file or folder.";
        }
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    private void readReader() {
        try {
            ClassPathUtils.consumeAsPaths(READER, folder -> {
                try {
                    addFolder(folder);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each operation with the fragments that it needs, which may lie in other files. */
    private void addFolder(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> file.toString().endsWith(".graphql")).toList();
        }
        List<Definition> definitions = new ArrayList<>();
        for (Path file : files) {
            String text = Files.readString(file);
            texts.put(PersistedQueries.hash(text), text);
            definitions.addAll(parse(text, file));
        }
        documents.addAll(NormalForm.ofEach(definitions));
    }

    private static List<Definition> parse(String text, Object where) throws IOException {
        try {
            return Parser.parse(text).getDefinitions();
        } catch (InvalidSyntaxException e) {
            throw new IOException("in " + where + ": " + e.getMessage(), e);
        }
    }

    /** {@code {"operations": [{"id": …, "body": …}]}}. */
    private void addManifest(String json) throws IOException {
        JsonNode operations = new ObjectMapper().readTree(json).path("operations");
        if (!operations.isArray()) {
            throw new IOException("it has no list `operations`, as manifests of Apollo's tools have.");
        }
        for (JsonNode operation : operations) {
            if (!operation.path("id").isTextual() || !operation.path("body").isTextual()) {
                throw new IOException("an operation has no id or no body.");
            }
            String id = operation.get("id").asText();
            String body = operation.get("body").asText();
            texts.put(id, body);
            documents.addAll(NormalForm.ofEach(parse(body, id)));
        }
    }
}
