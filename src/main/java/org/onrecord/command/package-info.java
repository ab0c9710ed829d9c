/**
 * The command line: what the program does is chosen here, before any framework starts.
 */
@NullMarked
package org.onrecord.command;

import org.jspecify.annotations.NullMarked;
