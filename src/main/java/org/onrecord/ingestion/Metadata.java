package org.onrecord.ingestion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an article besides its text.
 *
 * @param headline where it is not, or not only, the text's first line
 * @param byline who wrote it
 * @param publishedOn the day it was published
 * @param url where it was published
 * @param source the paper or agency that published it
 */
public record Metadata(
        @Nullable String headline,
        @Nullable String byline,
        @Nullable LocalDate publishedOn,
        @Nullable String url,
        @Nullable String source) {
    /** Nothing is known. */
    public static final Metadata NONE = new Metadata(null, null, null);

    /** What a text cannot know; headline and byline are in it. */
    public Metadata(@Nullable LocalDate publishedOn, @Nullable String url, @Nullable String source) {
        this(null, null, publishedOn, url, source);
    }
}
