package org.onrecord.ingestion.source;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The file that is being read.
 *
 * @param path none for standard input
 */
record Origin(String name, Optional<Path> path) {
    static Origin of(Path path) {
        return new Origin(path.toString(), Optional.of(path));
    }

    static Origin standardInput() {
        return new Origin("-", Optional.empty());
    }

    Place place() {
        return Place.in(name);
    }

    Place at(String part) {
        return place().at(part);
    }
}
