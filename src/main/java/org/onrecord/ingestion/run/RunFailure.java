package org.onrecord.ingestion.run;

/**
 * An item that became no article.
 *
 * @param file as it was found
 * @param at where in the file; empty: the file as a whole
 * @param reason one line, for whoever brought it
 */
public record RunFailure(String file, String at, Stage stage, String reason) {}
