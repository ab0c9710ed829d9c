/**
 * Reading an article: text in, what it says out. {@link org.onrecord.extraction.Extractor} is the door; a plain library with no framework.
 */
@NullMarked
package org.onrecord.extraction;

import org.jspecify.annotations.NullMarked;
