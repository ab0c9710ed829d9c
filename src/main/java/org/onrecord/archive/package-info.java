/**
 * The store: Panache entities over the tables of db/migration.
 */
@NullMarked
package org.onrecord.archive;

import org.jspecify.annotations.NullMarked;
