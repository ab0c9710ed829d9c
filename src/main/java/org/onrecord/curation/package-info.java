/**
 * People's corrections: each is checked, made and noted in one transaction, and can be taken back. {@link
 * org.onrecord.curation.Curation} is the door; what a second reading must keep is said in V20__curation.sql.
 */
@NullMarked
package org.onrecord.curation;

import org.jspecify.annotations.NullMarked;
