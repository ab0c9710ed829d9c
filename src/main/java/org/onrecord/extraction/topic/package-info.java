/**
 * What the text is about, and what it says is being discussed.
 */
@NullMarked
package org.onrecord.extraction.topic;

import org.jspecify.annotations.NullMarked;
