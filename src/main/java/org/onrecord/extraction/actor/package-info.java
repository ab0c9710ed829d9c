/**
 * Who is in the text: names, titles, unnamed roles, and what refers to them.
 */
@NullMarked
package org.onrecord.extraction.actor;

import org.jspecify.annotations.NullMarked;
