/**
 * Who said what: content, cue and speaker by a transformer, and what the speaker does by it.
 */
@NullMarked
package org.onrecord.extraction.quote;

import org.jspecify.annotations.NullMarked;
