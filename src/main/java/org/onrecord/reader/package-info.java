/** The reader: the pages at {@code /} for people, made of {@code src/main/resources/web}; they ask the public API. */
@NullMarked
package org.onrecord.reader;

import org.jspecify.annotations.NullMarked;
