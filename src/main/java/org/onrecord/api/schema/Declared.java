package org.onrecord.api.schema;

/** The body of a method that is there for its signature. */
final class Declared {
    private Declared() {}

    /** Never returns: the field is answered from the database, not by its method. */
    static <T> T answeredByGraph() {
        throw new IllegalStateException("a declared field was called instead of planned");
    }

    /** Never returns: the mutation is made by {@code Mutations}, not by its method. */
    static <T> T answeredByMutations() {
        throw new IllegalStateException("a declared mutation was called instead of made");
    }
}
