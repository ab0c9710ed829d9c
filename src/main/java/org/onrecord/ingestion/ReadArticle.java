package org.onrecord.ingestion;

import org.onrecord.extraction.Extraction;

/**
 * An article that was read and has yet to be kept.
 *
 * @param hash by what it is known if its text comes again
 */
public record ReadArticle(Extraction extraction, Metadata metadata, TextHash hash) {}
