package org.onrecord.ingestion.source;

import java.io.BufferedInputStream;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingestion.Metadata;
import org.onrecord.ingestion.WebAddress;

/** RSS 2.0, RSS 1.0 and Atom, with the full text in its entries. */
final class Feed implements Source {
    private static final Set<String> ROOTS = Set.of("rss", "feed", "rdf");

    /** A description with less is a summary of an article that is elsewhere. In characters. */
    private static final int SUMMARY = 500;

    @Override
    public boolean recognises(Head head) {
        return ROOTS.contains(head.root());
    }

    @Override
    public void read(Origin file, BufferedInputStream in, Consumer<Found> to) {
        Entries entries = new Entries(file, to);
        XmlRecords.read(in, Set.of("item", "entry"), entries);
    }

    private static final class Entries implements BiConsumer<Element, String> {
        private final Origin file;
        private final Consumer<Found> to;
        private int number;

        Entries(Origin file, Consumer<Found> to) {
            this.file = file;
            this.to = to;
        }

        @Override
        public void accept(Element entry, String encoding) {
            Place place = file.at("entry " + ++number);
            Metadata metadata = metadata(entry);
            String text = String.join("\n\n", Blocks.of(content(entry).body()));
            if (text.length() < SUMMARY
                    && entry.getElementsByTag("content:encoded").isEmpty()
                    && entry.getElementsByTag("content").isEmpty()) {
                to.accept(new Found.Failure(place, "it holds no more than a summary of its article"));
            } else {
                String whole = HtmlPage.withHeadline(metadata.headline(), text);
                to.accept(new Found.Article(place, whole, metadata, encoding));
            }
        }
    }

    private static Metadata metadata(Element entry) {
        String day = XmlRecords.first(entry, "pubDate", "published", "date", "updated");
        return new Metadata(
                XmlRecords.first(entry, "title"),
                XmlRecords.first(entry, "creator", "name", "author"),
                Dates.day(day).orElse(null),
                link(entry),
                XmlRecords.first(entry, "source"));
    }

    /** RSS has it as text, Atom as an attribute. What is no address of the web is none. */
    private static @Nullable String link(Element entry) {
        return entry.getElementsByTag("link").stream()
                .filter(link -> !link.hasAttr("rel") || link.attr("rel").equals("alternate"))
                .map(link -> link.hasAttr("href") ? link.attr("href") : link.text())
                .filter(WebAddress::is)
                .findFirst()
                .orElse(null);
    }

    /** HTML as escaped text; in Atom's XHTML, as elements. */
    private static Document content(Element entry) {
        return Optional.ofNullable(entry.getElementsByTag("content:encoded").first())
                .or(() -> Optional.ofNullable(entry.getElementsByTag("content").first()))
                .or(() -> Optional.ofNullable(
                        entry.getElementsByTag("description").first()))
                .or(() -> Optional.ofNullable(entry.getElementsByTag("summary").first()))
                .map(content ->
                        content.childrenSize() > 0 ? XmlRecords.html(content) : Jsoup.parse(content.wholeText()))
                .orElseGet(() -> Document.createShell(""));
    }
}
