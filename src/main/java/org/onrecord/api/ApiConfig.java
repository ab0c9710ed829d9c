package org.onrecord.api;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** What one request may cost. Each limit lets GraphiQL, Apollo and Relay live. */
@ConfigMapping(prefix = "onrecord.graphql")
interface ApiConfig {
    /** Bytes of a request's body, at most. */
    @WithDefault("1000000")
    int body();

    /** Words and signs of a document, at most; the introspection query of GraphiQL has 400. */
    @WithDefault("5000")
    int tokens();

    /** Fields of an operation with its fragments in place, at most; the introspection query has 200. */
    @WithDefault("5000")
    int fields();

    /** Of these, those with an alias, at most. */
    @WithDefault("200")
    int aliases();

    /** Directives of an operation with its fragments in place, at most. */
    @WithDefault("200")
    int directives();

    /** Fields inside fields, at most; the introspection query of GraphiQL has 13. */
    @WithDefault("20")
    int depth();

    /** Elements of a list in the variables, and levels of what is nested in them, at most. */
    @WithDefault("1000")
    int list();

    /** What an answer may cost if every page were full: in objects, see {@link org.onrecord.graph.Question#cost()}. */
    @WithDefault("25000")
    long cost();

    /** Bytes of an answer, at most; the longest article is 2,000,000 characters. */
    @WithDefault("16000000")
    int answer();

    /** How long the database may work on a request, in whole seconds. */
    @WithDefault("10s")
    Duration timeout();

    /** How many requests are worked on at once that cost more than a tenth of what one may. */
    @WithDefault("4")
    int expensiveAtOnce();

    /** How many more of these may wait; beyond, they are sent away. */
    @WithDefault("32")
    int expensiveWaiting();

    /** Whether the schema can be asked for. */
    @WithDefault("true")
    boolean introspection();

    /** A folder of {@code .graphql} documents or a manifest as Apollo's tools make it; then no other queries are answered. */
    Optional<Path> registered();
}
