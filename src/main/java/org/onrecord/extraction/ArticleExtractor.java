package org.onrecord.extraction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.onrecord.extraction.Extraction.Actor;
import org.onrecord.extraction.Extraction.Quote;
import org.onrecord.extraction.actor.ActorReader;
import org.onrecord.extraction.actor.SpeakerIndex;
import org.onrecord.extraction.quote.FoundQuote;
import org.onrecord.extraction.quote.QuoteReader;
import org.onrecord.extraction.topic.TopicReader;
import org.onrecord.extraction.topic.Topics;
import org.onrecord.text.Paragraph;
import org.onrecord.text.Paragraphs;
import org.onrecord.text.Text;

/** Reads an article in the order in which one thing needs the other: paragraphs, quotes, actors, topics. */
final class ArticleExtractor implements Extractor {
    private final QuoteReader quoteReader;
    private final ActorReader actorReader;
    private final TopicReader topicReader;

    /** Lexicons are read while the model is loaded. */
    ArticleExtractor(int threads) {
        CompletableFuture<QuoteReader> loading = CompletableFuture.supplyAsync(() -> new QuoteReader(threads));
        actorReader = new ActorReader();
        topicReader = new TopicReader();
        quoteReader = loading.join();
    }

    @Override
    public Extraction extract(String article) {
        Text text = new Text(article);
        List<Paragraph> paragraphs = Paragraphs.of(text);
        String language = Language.of(text);
        if (!language.equals(Language.ENGLISH)) {
            return marksOnly(text, language, paragraphs);
        }
        List<FoundQuote> found = quoteReader.read(text, paragraphs);
        List<Actor> actors = actorReader.read(
                text,
                paragraphs,
                found.stream().map(FoundQuote::speaker).filter(Objects::nonNull).toList());
        Topics topics = topicReader.read(
                text,
                paragraphs,
                actors,
                found.stream().map(FoundQuote::content).toList());
        return new Extraction(
                article,
                language,
                FrontReader.read(text, paragraphs),
                paragraphs,
                actors,
                quotes(found, new SpeakerIndex(text, actors), topics),
                topics.topics());
    }

    /** What was taught English would read nonsense out of another language: only marks are looked at. */
    private Extraction marksOnly(Text text, String language, List<Paragraph> paragraphs) {
        List<FoundQuote> found = quoteReader.readMarks(text, paragraphs);
        Topics none = new Topics(List.of(), Collections.nCopies(found.size(), List.of()));
        return new Extraction(
                text.toString(),
                language,
                FrontReader.read(text, paragraphs),
                paragraphs,
                List.of(),
                quotes(found, new SpeakerIndex(text, List.of()), none),
                List.of());
    }

    private static List<Quote> quotes(List<FoundQuote> found, SpeakerIndex speakers, Topics topics) {
        List<Quote> quotes = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            FoundQuote quote = found.get(i);
            quotes.add(new Quote(
                    quote.content(),
                    quote.cue(),
                    quote.speaker(),
                    speakers.actorAt(quote.speaker()),
                    quote.addressee(),
                    quote.kind(),
                    quote.act(),
                    quote.confidence(),
                    topics.ofQuotes().get(i)));
        }
        return quotes;
    }

    @Override
    public void close() {
        quoteReader.close();
    }
}
