package org.onrecord.ingestion.source;

/**
 * Where in the sources something was found; the same each time they are read.
 *
 * @param file as it was given or found in a folder; "-" is standard input
 * @param at where in the file ("line 12", "entry 3"); empty: the file as a whole
 */
public record Place(String file, String at) {
    static Place in(String file) {
        return new Place(file, "");
    }

    Place at(String part) {
        return new Place(file, part);
    }

    @Override
    public String toString() {
        return at.isEmpty() ? file : file + ", " + at;
    }
}
