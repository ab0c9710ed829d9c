package org.onrecord.command;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.onrecord.extraction.Extraction;
import org.onrecord.extraction.Extraction.Quote;
import org.onrecord.text.Span;
import org.onrecord.text.Text;

/** An article's text with its quotes, speakers and cues marked. Of quotes within each other the inner one is shown. */
final class MarkedText {
    private final Extraction article;
    private final Tones tones;
    private final Text text;

    MarkedText(Extraction article, Tones tones) {
        this.article = article;
        this.tones = tones;
        this.text = new Text(article.text());
    }

    /** The quotes whose first words stand in a part of the text. */
    List<Quote> begunIn(Span part) {
        return article.quotes().stream()
                .filter(quote -> contains(part, quote.content().get(0).start()))
                .toList();
    }

    /** A part of the text, cut wherever a mark begins or ends. */
    String html(Span part) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(part.start(), part.end()));
        for (Quote quote : article.quotes()) {
            quote.content().forEach(span -> cut(span, part, cuts));
            quote.cue().forEach(span -> cut(span, part, cuts));
            Optional.ofNullable(quote.speaker()).ifPresent(span -> cut(span, part, cuts));
        }
        StringBuilder html = new StringBuilder();
        int start = part.start();
        for (int end : cuts.tailSet(part.start(), false)) {
            html.append(piece(start, end));
            start = end;
        }
        return html.toString();
    }

    private static void cut(Span span, Span part, TreeSet<Integer> cuts) {
        if (contains(part, span.start())) {
            cuts.add(span.start());
        }
        if (contains(part, span.end())) {
            cuts.add(span.end());
        }
    }

    private static boolean contains(Span span, int place) {
        return span.start() <= place && place < span.end();
    }

    private String piece(int start, int end) {
        String words = HtmlPages.escaped(text.substring(start, end));
        String inner = innermost(start)
                .map(quote ->
                        "<span class=\"q " + quote.kind() + (quote.act() == Extraction.Act.ASSERTION ? "" : " other")
                                + "\" style=\"" + tones.style(quote) + "\">" + words + "</span>")
                .orElse(words);
        return article.quotes().stream()
                .filter(quote -> quote.speaker() != null && contains(quote.speaker(), start))
                .findFirst()
                .map(quote -> "<span class=\"speaker\" style=\"" + tones.style(quote) + "\">" + inner + "</span>")
                .orElseGet(() -> isCue(start) ? "<span class=\"cue\">" + inner + "</span>" : inner);
    }

    private boolean isCue(int place) {
        return article.quotes().stream().anyMatch(quote -> quote.cue().stream().anyMatch(cue -> contains(cue, place)));
    }

    private Optional<Quote> innermost(int place) {
        return article.quotes().stream()
                .filter(quote -> quote.content().stream().anyMatch(span -> contains(span, place)))
                .min(comparingInt(MarkedText::length));
    }

    private static int length(Quote quote) {
        return quote.content().stream()
                .mapToInt(span -> span.end() - span.start())
                .sum();
    }
}
