package org.onrecord.extraction.quote;

import org.onrecord.extraction.Extraction.Act;
import org.onrecord.text.Text;

/** Tells what a speaker does by a quote. */
interface ActClassifier {
    Act classify(Text text, FoundSpans spans);
}
