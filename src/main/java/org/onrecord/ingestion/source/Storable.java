package org.onrecord.ingestion.source;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingestion.Metadata;

/** Words about an article that any archive can hold. JSON may hold anything: a NUL, half of a pair of surrogates. */
final class Storable {
    private static final Pattern NO_CHARACTER = Pattern.compile("[\\x00\\uD800-\\uDFFF]");

    private static final String INSTEAD = "\ufffd";

    private Storable() {}

    static String words(String words) {
        return NO_CHARACTER.matcher(words).replaceAll(INSTEAD);
    }

    static Metadata metadata(Metadata metadata) {
        return new Metadata(
                wordsOrNone(metadata.headline()),
                wordsOrNone(metadata.byline()),
                metadata.publishedOn(),
                wordsOrNone(metadata.url()),
                wordsOrNone(metadata.source()));
    }

    private static @Nullable String wordsOrNone(@Nullable String words) {
        return words == null ? null : words(words);
    }
}
