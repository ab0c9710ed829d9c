package org.onrecord.extraction.quote;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.extraction.Extraction.Act;
import org.onrecord.extraction.Extraction.QuoteKind;
import org.onrecord.text.Span;
import org.onrecord.text.Text;
import org.onrecord.text.Words;

/** Reads a language that no model was taught: what stands in double quotation marks is a quote, and nobody is named. */
final class MarkedReader {
    /**
     * Fewer words in marks are a title, a nickname or a word held at arm's length more often than somebody's words. Each character of
     * Chinese and Japanese counts as one; Thai, which parts no words, is found where its phrases are parted.
     */
    private static final int LEAST_WORDS = 4;

    /**
     * The share of such passages that are quotes: of those of PolNeAR's English development set, 96 in 100. It says nothing of the
     * speaker, and other languages were not measured, so half of it is claimed.
     */
    private static final double CONFIDENCE = 0.5;

    private MarkedReader() {}

    /** In the order of the text, line by line. */
    static List<FoundQuote> read(Text text, Ground ground) {
        Words words = Words.of(text);
        List<FoundQuote> quotes = new ArrayList<>();
        int covered = 0;
        for (MarkedSpan marked : MarkScanner.scan(text)) {
            Span inner = new Span(marked.start(), marked.end());
            boolean isDouble = MarkScanner.DOUBLE.indexOf(text.codePointAt(marked.open())) >= 0;
            int count = words.firstEndingAfter(inner.end()) - words.firstEndingAfter(inner.start());
            if (isDouble && marked.open() >= covered && count >= LEAST_WORDS && ground.holds(inner)) {
                Span whole = new Span(marked.open(), marked.closed() ? marked.end() + 1 : marked.end());
                covered = whole.end();
                quotes.add(new FoundQuote(
                        List.of(whole), List.of(), null, null, QuoteKind.DIRECT, Act.ASSERTION, CONFIDENCE));
            }
        }
        return quotes;
    }
}
