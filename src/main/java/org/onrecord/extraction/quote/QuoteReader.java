package org.onrecord.extraction.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
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
    private static final int LEAST_WORDS = 3;

    /** What gives a name and tells nothing. */
    private static final Set<String> NAMING =
            Set.of("nicknamed", "dubbed", "called", "titled", "entitled", "named", "known", "branded");

    private final WordPieces vocabulary;
    private final Linker linker;
    private final Acts acts;
    private final Model model;
    private final SpanFinder finder;

    /**
     * Loads the model, and reads the words meanwhile; takes under a second.
     *
     * @param threads how many threads work on one text, at least 1
     */
    public QuoteReader(int threads) {
        CompletableFuture<Model> loading = CompletableFuture.supplyAsync(() -> new Model(threads));
        vocabulary = WordPieces.load();
        linker = new Linker();
        acts = new Acts();
        model = loading.join();
        finder = new SpanFinder(model);
    }

    /**
     * Finds the quotes of an article. Time: linear in the text's length. Never throws for what the text holds.
     *
     * @param paragraphs in the order of the text; nothing is taken from byline, dateline and credit
     * @return in the order of the text
     */
    public List<FoundQuote> read(Text text, List<Paragraph> paragraphs) {
        Encoding encoding = encode(text);
        return read(text, paragraphs, encoding, spans(encoding));
    }

    Encoding encode(Text text) {
        return new Encoding(text, vocabulary);
    }

    List<TaggedSpan> spans(Encoding text) {
        return finder.find(text);
    }

    List<FoundQuote> read(Text text, List<Paragraph> paragraphs, Encoding encoding, List<TaggedSpan> spans) {
        QuotationMarks marks = new QuotationMarks(text);
        Ground ground = new Ground(text, paragraphs);
        List<FoundQuote> quotes = new ArrayList<>(Turns.of(text, paragraphs));
        quotes.removeIf(quote -> !ground.holds(quote.content().get(0)));
        // a name after a dash looks like a photo's credit
        quotes.addAll(Signatures.of(text, paragraphs));
        quotes.forEach(quote -> ground.take(quote.reach()));
        link(encoding, spans).stream()
                .map(quote -> found(text, encoding, marks, quote))
                .filter(quote -> ground.holds(quote.content().get(0)))
                .forEach(quotes::add);
        quotes.sort(Comparator.comparingInt(FoundQuote::start));
        return Continuations.join(text, paragraphs, marks, quotes);
    }

    /** What the model finds, before marks are looked at. */
    List<LinkedQuote> link(Encoding text, List<TaggedSpan> spans) {
        return linker.link(text, spans).stream()
                .filter(quote -> quote.speaker() != null || !isNaming(text, quote.cue()) || isSaid(text, quote))
                .toList();
    }

    private static boolean isNaming(Encoding text, @Nullable TaggedSpan cue) {
        return cue == null || NAMING.contains(text.word(cue.to() - 1).toLowerCase(Locale.ROOT));
    }

    /** One or two words of nobody in particular are a title, a nickname or a word held at arm's length. */
    private static boolean isSaid(Encoding text, LinkedQuote quote) {
        return quote.content().stream()
                        .flatMapToInt(content -> IntStream.range(content.from(), content.to()))
                        .filter(word -> text.letters[word] != Letters.NONE)
                        .count()
                >= LEAST_WORDS;
    }

    private FoundQuote found(Text text, Encoding encoding, QuotationMarks marks, LinkedQuote quote) {
        Words words = encoding.words;
        List<Span> content =
                quote.content().stream().map(span -> marks.fit(span.in(words))).toList();
        List<Span> cue = quote.cue() == null ? List.of() : List.of(quote.cue().in(words));
        Span speaker = quote.speaker() == null ? null : quote.speaker().in(words);
        QuoteKind kind = marks.kind(content);
        Act act = acts.of(text, content, cue, speaker, kind);
        Span addressee = Addressee.of(encoding, quote);
        return new FoundQuote(content, cue, speaker, addressee, kind, act, Confidence.of(quote));
    }

    /** Finds what stands in quotation marks, in whatever language. Parameters and result as those of {@link #read}. */
    public List<FoundQuote> readMarks(Text text, List<Paragraph> paragraphs) {
        List<FoundQuote> quotes = MarkedReader.read(text, new Ground(text, paragraphs));
        return Continuations.join(text, paragraphs, new QuotationMarks(text), quotes);
    }

    @Override
    public void close() {
        model.close();
    }
}
