/**
 * Runs: many articles on their way into the archive, in a queue that several processes share and that outlives them.
 * {@link org.onrecord.ingestion.run.Runs} is the door.
 */
@NullMarked
package org.onrecord.ingestion.run;

import org.jspecify.annotations.NullMarked;
