/**
 * Where articles come from: text, pages, feeds, news exchange formats, JSON lines; compressed or not; one file or a
 * folder of them. {@link org.onrecord.ingestion.source.Sources} is the door.
 */
@NullMarked
package org.onrecord.ingestion.source;

import org.jspecify.annotations.NullMarked;
