/**
 * The way in: an article is read once and kept whole, or not at all.
 */
@NullMarked
package org.onrecord.ingestion;

import org.jspecify.annotations.NullMarked;
