/**
 * What is alike: articles that are nearly the same text, quotes of the same words in different articles.
 * {@link org.onrecord.ingestion.likeness.Likeness} is the door.
 */
@NullMarked
package org.onrecord.ingestion.likeness;

import org.jspecify.annotations.NullMarked;
