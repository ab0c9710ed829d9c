/** Who asks, and what they may do. */
@NullMarked
package org.onrecord.access;

import org.jspecify.annotations.NullMarked;
