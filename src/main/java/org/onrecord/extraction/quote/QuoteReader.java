package org.onrecord.extraction.quote;

import java.util.List;
import org.onrecord.extraction.Extraction.Act;
import org.onrecord.extraction.Extraction.QuoteKind;
import org.onrecord.text.Paragraph;
import org.onrecord.text.Span;
import org.onrecord.text.Text;
import org.onrecord.text.Words;

/**
 * Finds who said what, by a transformer and a link scorer (MODEL.md beside the model). Several threads may use one reader.
 */
public final class QuoteReader implements AutoCloseable {
    private final WordPieces vocabulary = WordPieces.load();
    private final Linker linker = new Linker();
    /** Every quote is an assertion until something that knows better is put here. */
    private final Acts acts = new Acts();

    private final Model model;
    private final SpanFinder finder;

    /**
     * Loads the model; takes under a second.
     *
     * @param threads how many threads work on one text, at least 1
     */
    public QuoteReader(int threads) {
        model = new Model(threads);
        finder = new SpanFinder(model);
    }

    /**
     * Finds the quotes of an article. Time: linear in the text's length. Never throws for what the text holds.
     *
     * @param paragraphs in the order of the text; nothing is taken from byline, dateline and credit
     * @return in the order of the text
     */
    public List<FoundQuote> read(Text text, List<Paragraph> paragraphs) {
        Encoding encoding = new Encoding(text, vocabulary);
        QuotationMarks marks = new QuotationMarks(text);
        Ground ground = new Ground(text, paragraphs);
        return linker.link(encoding, finder.find(encoding)).stream()
                .map(quote -> found(text, encoding.words, marks, quote))
                .filter(quote -> ground.holds(quote.content().get(0)))
                .toList();
    }

    private FoundQuote found(Text text, Words words, QuotationMarks marks, LinkedQuote quote) {
        List<Span> content =
                quote.content().stream().map(span -> marks.fit(span.in(words))).toList();
        List<Span> cue = quote.cue() == null ? List.of() : List.of(quote.cue().in(words));
        Span speaker = quote.speaker() == null ? null : quote.speaker().in(words);
        QuoteKind kind = marks.kind(content);
        Act act = acts.of(text, content, cue, speaker, kind);
        return new FoundQuote(content, cue, speaker, kind, act, Confidence.of(quote));
    }

    @Override
    public void close() {
        model.close();
    }
}
