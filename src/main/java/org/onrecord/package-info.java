/**
 * On Record: who said what, about what, with the words to prove it. The packages lie along the way an article takes.
 *
 * <pre>
 * text        the text as read: code points, spans, paragraphs, words
 * extraction  what an article says: actors, quotes, topics                 uses text
 * archive     the store: entities over the tables
 * ingestion   the way in: articles are read and kept                       uses extraction, text, archive
 * access      who asks, and what they may do: keys, tokens, roles
 * curation    people's corrections: made, noted, taken back                uses access, archive, ingestion, text
 * graph       the way out: a selection becomes one SQL statement           uses archive's tables
 * live        what comes in, told to those who wait for it                 uses graph, archive's tables
 * api         the GraphQL surface                                          uses access, graph, live, curation, ingestion
 * reader      the pages for people, in the browser                         uses the public API
 * command     the command line                                             uses any door, used by none
 * startup     embedded database, seed articles                             uses any door, used by command alone
 * </pre>
 */
@NullMarked
package org.onrecord;

import org.jspecify.annotations.NullMarked;
