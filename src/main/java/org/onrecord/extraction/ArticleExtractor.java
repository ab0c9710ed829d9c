package org.onrecord.extraction;

import java.util.List;
import java.util.Objects;
import org.onrecord.extraction.actor.ActorReader;
import org.onrecord.extraction.quote.FoundQuote;
import org.onrecord.extraction.quote.QuoteReader;
import org.onrecord.text.Paragraph;
import org.onrecord.text.Paragraphs;
import org.onrecord.text.Text;

/** Reads an article in the order in which one thing needs the other: paragraphs, quotes, actors, topics. */
final class ArticleExtractor implements Extractor {
    private final QuoteReader quoteReader = new QuoteReader(Runtime.getRuntime().availableProcessors());
    private final ActorReader actorReader = new ActorReader();

    @Override
    public Extraction extract(String article) {
        Text text = new Text(article);
        List<Paragraph> paragraphs = Paragraphs.of(text);
        List<FoundQuote> found = quoteReader.read(text, paragraphs);
        List<Extraction.Actor> actors = actorReader.read(
                text,
                paragraphs,
                found.stream().map(FoundQuote::speaker).filter(Objects::nonNull).toList());
        Speakers speakers = new Speakers(actors);
        List<Extraction.Quote> quotes = found.stream()
                .map(quote -> new Extraction.Quote(
                        quote.content(),
                        quote.cue(),
                        quote.speaker(),
                        speakers.actorAt(quote.speaker()),
                        null,
                        quote.kind(),
                        quote.act(),
                        quote.confidence(),
                        List.of()))
                .toList();
        return new Extraction(article, "en", FrontReader.read(text, paragraphs), paragraphs, actors, quotes, List.of());
    }

    @Override
    public void close() {
        quoteReader.close();
    }
}
