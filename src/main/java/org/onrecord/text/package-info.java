/**
 * The text as read: code points, spans, paragraphs, words. No framework, no meaning.
 */
@NullMarked
package org.onrecord.text;

import org.jspecify.annotations.NullMarked;
