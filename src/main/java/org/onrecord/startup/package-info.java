/**
 * What must be there before the service can answer: the database, the seed articles.
 */
@NullMarked
package org.onrecord.startup;

import org.jspecify.annotations.NullMarked;
