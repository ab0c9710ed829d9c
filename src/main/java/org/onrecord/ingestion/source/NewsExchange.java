package org.onrecord.ingestion.source;

import java.io.BufferedInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingestion.Metadata;
import org.onrecord.ingestion.WebAddress;

/**
 * What agencies send: NITF, and NewsML-G2 with NITF, XHTML or plain text inside. The text is headline, byline, dateline
 * and paragraphs, as a newsroom has it.
 */
final class NewsExchange implements Source {
    private static final Set<String> ROOTS = Set.of("nitf", "newsitem", "newsmessage");

    @Override
    public boolean recognises(Head head) {
        return ROOTS.contains(head.root());
    }

    @Override
    public void read(Origin file, BufferedInputStream in, Consumer<Found> to) {
        int[] number = {0};
        XmlRecords.read(in, Set.of("newsItem", "nitf"), (item, encoding) -> {
            Place place = file.at("item " + ++number[0]);
            String body = body(item);
            to.accept(
                    body.isBlank()
                            ? new Found.Failure(place, "it holds no text")
                            : new Found.Article(place, body, metadata(item), encoding));
        });
    }

    private static Metadata metadata(Element item) {
        return new Metadata(
                headline(item),
                byline(item),
                day(item),
                attribute(item, "ex-ref", "url").filter(WebAddress::is).orElse(null),
                Stream.of(XmlRecords.first(item, "infoSource", "provider", "distributor"))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .or(() -> attribute(item, "provider", "literal"))
                        .or(() -> attribute(item, "doc.copyright", "holder"))
                        .orElse(null));
    }

    private static @Nullable String headline(Element item) {
        return XmlRecords.first(item, "headline", "hl1", "title");
    }

    private static @Nullable String byline(Element item) {
        return XmlRecords.first(item, "by", "byline");
    }

    private static @Nullable LocalDate day(Element item) {
        return Stream.of(
                        Optional.ofNullable(XmlRecords.first(item, "contentCreated", "firstCreated", "versionCreated")),
                        attribute(item, "date.issue", "norm"),
                        attribute(item, "date.release", "norm"))
                .flatMap(Optional::stream)
                .flatMap(written -> Dates.day(written).stream())
                .findFirst()
                .orElse(null);
    }

    private static Optional<String> attribute(Element item, String element, String name) {
        return item.getElementsByTag(element).stream()
                .map(one -> one.attr(name))
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    private static String body(Element item) {
        String paragraphs = paragraphs(item);
        return paragraphs.isBlank()
                ? ""
                : Stream.of(headline(item), byline(item), XmlRecords.first(item, "dateline"), paragraphs)
                        .filter(Objects::nonNull)
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining("\n\n"));
    }

    private static String paragraphs(Element item) {
        return Stream.of("body.content", "body", "inlineXML")
                .flatMap(name -> item.getElementsByTag(name).stream())
                .map(content -> XmlRecords.html(content).body())
                .map(content -> {
                    content.select("media, figure, script, style").remove();
                    return Blocks.of(content);
                })
                .filter(blocks -> !blocks.isEmpty())
                .findFirst()
                .map(blocks -> String.join("\n\n", blocks))
                .orElseGet(() -> plain(item));
    }

    /** Text without markup keeps its lines. */
    private static String plain(Element item) {
        List<Element> data = item.getElementsByTag("inlineData");
        return data.stream().map(Element::wholeText).map(String::strip).collect(Collectors.joining("\n\n"));
    }
}
