package org.onrecord.ingestion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an article's text cannot know.
 *
 * @param publishedOn the day it was published
 * @param url where it was published
 * @param source the paper or agency that published it
 */
public record Metadata(
        @Nullable LocalDate publishedOn,
        @Nullable String url,
        @Nullable String source) {
    /** Nothing is known. */
    public static final Metadata NONE = new Metadata(null, null, null);
}
