/**
 * What has just come in, told to those who wait for it, at whichever process they wait. {@link org.onrecord.live.Live}
 * is the door; {@link org.onrecord.live.Announcements} hears of news from the database; a
 * {@link org.onrecord.live.Group} asks the graph once for all who wait for the same.
 */
@NullMarked
package org.onrecord.live;

import org.jspecify.annotations.NullMarked;
