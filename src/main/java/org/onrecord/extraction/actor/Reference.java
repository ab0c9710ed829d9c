package org.onrecord.extraction.actor;

import org.onrecord.extraction.Extraction.Form;

/** A mention by index of words: {@code core} is where the name begins after its title. */
record Reference(int from, int core, int to, Figure figure, Form form, boolean metonym) {}
