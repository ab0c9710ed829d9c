package org.onrecord.startup;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.onrecord.ingestion.Ingestion;
import org.onrecord.ingestion.Outcome;
import org.onrecord.ingestion.UnfitText;
import org.onrecord.ingestion.source.Found;
import org.onrecord.ingestion.source.Sources;

/** The articles that a new archive starts from: every {@code *.txt} of one folder, in the order of their names. */
@ApplicationScoped
class SeedFolder {
    private final Ingestion ingestion;
    private final Path directory;
    private final boolean enabled;

    SeedFolder(
            Ingestion ingestion,
            @ConfigProperty(name = "onrecord.seeds.directory", defaultValue = "seeds") Path directory,
            @ConfigProperty(name = "onrecord.seeds.enabled", defaultValue = "true") boolean enabled) {
        this.ingestion = ingestion;
        this.directory = directory;
        this.enabled = enabled;
    }

    /** Before the service answers. What is in the archive already costs a look at its hash. */
    void read(@Observes StartupEvent event) {
        if (!enabled) {
            return;
        }
        if (!Files.isDirectory(directory)) {
            Log.infof("No seed articles: there is no folder %s", directory.toAbsolutePath());
            return;
        }
        articles().forEach(this::readOne);
    }

    private List<Path> articles() {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            Log.warnf("Seed articles are passed over, the folder %s cannot be read: %s", directory, e.getMessage());
            return List.of();
        }
    }

    /** One that cannot be read, whatever it does to the reader, is named with the reason, and the rest goes on. */
    private void readOne(Path file) {
        if (Files.isDirectory(file)) {
            passOver(file, "it is a folder");
            return;
        }
        try {
            keepAll(file);
        } catch (RuntimeException | StackOverflowError e) {
            Log.warnf(e, "Seed article %s is passed over: it could not be read: %s", file, e);
        }
    }

    private void keepAll(Path file) {
        Sources.read(file, found -> {
            if (found instanceof Found.Article article) {
                keep(article);
            } else if (found instanceof Found.Failure failure) {
                passOver(failure.place(), failure.reason());
            }
        });
    }

    private void keep(Found.Article article) {
        try {
            Outcome outcome = ingestion.ingest(article.text(), article.metadata());
            if (outcome instanceof Outcome.Kept) {
                Log.infof("Read seed article %s", article.place());
            }
        } catch (UnfitText e) {
            passOver(article.place(), e.reason());
        }
    }

    private static void passOver(Object article, String reason) {
        Log.warnf("Seed article %s is passed over: %s", article, reason);
    }
}
