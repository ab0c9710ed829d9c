package org.onrecord.extraction.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.Extraction.Act;
import org.onrecord.extraction.Extraction.QuoteKind;
import org.onrecord.text.Paragraph;
import org.onrecord.text.Span;
import org.onrecord.text.Text;

/**
 * Finds who said what, by a transformer and a link scorer (MODEL.md beside the model). Several threads may use one reader.
 */
public final class QuoteReader implements AutoCloseable {
    private final WordPieces vocabulary = WordPieces.load();
    private final Linker linker = new Linker();
    private final Model model;
    private final SpanFinder finder;
    private final ActClassifier acts = (text, spans) -> Act.ASSERTION;

    /**
     * Loads the model: some 50 MB of memory, under a second.
     *
     * @param threads how many threads work on one text
     */
    public QuoteReader(int threads) {
        model = new Model(threads);
        finder = new SpanFinder(model);
    }

    /**
     * Finds the quotes of an article. Time: linear in the text's length; never throws for what it holds.
     *
     * @return in the order of the text
     */
    public List<FoundQuote> read(Text text, List<Paragraph> paragraphs) {
        Encoding encoding = new Encoding(text, vocabulary);
        List<FoundQuote> quotes = new ArrayList<>();
        for (LinkedQuote quote : linker.link(encoding, finder.find(encoding))) {
            quotes.add(found(text, encoding, quote));
        }
        return quotes;
    }

    private FoundQuote found(Text text, Encoding encoding, LinkedQuote quote) {
        List<Span> content = quote.content().stream()
                .map(s -> encoding.words.span(s.from(), s.to()))
                .toList();
        List<Span> cue = quote.cue() == null
                ? List.of()
                : List.of(encoding.words.span(quote.cue().from(), quote.cue().to()));
        @Nullable
        Span speaker = quote.speaker() == null
                ? null
                : encoding.words.span(quote.speaker().from(), quote.speaker().to());
        FoundSpans spans = new FoundSpans(content, cue, speaker);
        return new FoundQuote(content, cue, speaker, QuoteKind.INDIRECT, acts.classify(text, spans), 0.5);
    }

    @Override
    public void close() {
        model.close();
    }
}
