package org.onrecord.ingestion.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingestion.Metadata;
import org.onrecord.ingestion.WebAddress;

/** What a page says of its article: first its JSON-LD (schema.org), then OpenGraph, then plain meta tags and title. */
final class PageMetadata {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Document page;
    private final Optional<JsonNode> article;

    PageMetadata(Document page) {
        this.page = page;
        this.article = page.select("script[type=application/ld+json]").stream()
                .flatMap(script -> parse(script.data()).stream())
                .flatMap(PageMetadata::nodes)
                .filter(PageMetadata::isArticle)
                .findFirst();
    }

    Metadata metadata() {
        return new Metadata(
                headline(),
                first(linked("author", "name"), meta("author", "parsely-author", "byl")),
                day(),
                url(),
                first(linked("publisher", "name"), meta("og:site_name", "application-name")));
    }

    /** The article's text as JSON-LD has it. */
    Optional<String> body() {
        return linked("articleBody", "text");
    }

    private @Nullable String headline() {
        return first(
                linked("headline", "name"),
                meta("og:title", "twitter:title"),
                text(page.selectFirst("h1")),
                text(page.selectFirst("title")));
    }

    private @Nullable LocalDate day() {
        return Stream.of(
                        linked("datePublished", "@value"),
                        linked("dateCreated", "@value"),
                        meta("article:published_time", "date", "dc.date", "pubdate", "parsely-pub-date"),
                        attribute(page.selectFirst("time[datetime]"), "datetime"))
                .flatMap(Optional::stream)
                .flatMap(written -> Dates.day(written).stream())
                .findFirst()
                .orElse(null);
    }

    /** The first that is an address of the web; a page may say anything. */
    private @Nullable String url() {
        return Stream.of(
                        attribute(page.selectFirst("link[rel=canonical]"), "href"),
                        linked("url", "@id"),
                        meta("og:url"))
                .flatMap(Optional::stream)
                .filter(WebAddress::is)
                .findFirst()
                .orElse(null);
    }

    private Optional<String> meta(String... names) {
        return Stream.of(names)
                .map(name -> page.selectFirst("meta[property=" + quoted(name) + "], meta[name=" + quoted(name) + "]"))
                .flatMap(element -> attribute(element, "content").stream())
                .findFirst();
    }

    private static String quoted(String name) {
        return "\"" + name + "\"";
    }

    /** A property of the JSON-LD; where it is a thing or a list of things, their inner property. */
    private Optional<String> linked(String property, String inner) {
        List<String> values = new ArrayList<>();
        article.map(node -> node.path(property))
                .ifPresent(node -> each(node)
                        .map(one -> one.isObject() ? one.path(inner).asText("") : one.asText(""))
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .forEach(values::add));
        return values.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", values));
    }

    private static Optional<JsonNode> parse(String json) {
        try {
            return Optional.ofNullable(JSON.readTree(json));
        } catch (JsonProcessingException e) {
            // a page's flaw: its other metadata may do
            return Optional.empty();
        }
    }

    private static Stream<JsonNode> nodes(JsonNode node) {
        return each(node).flatMap(one -> Stream.concat(Stream.of(one), each(one.path("@graph"))));
    }

    private static Stream<JsonNode> each(JsonNode node) {
        return node.isArray()
                ? Stream.iterate(0, i -> i < node.size(), i -> i + 1).map(node::get)
                : Stream.of(node);
    }

    private static boolean isArticle(JsonNode node) {
        return each(node.path("@type"))
                .map(JsonNode::asText)
                .anyMatch(type -> type.endsWith("Article") || type.endsWith("BlogPosting") || type.equals("Report"));
    }

    private static Optional<String> text(@Nullable Element element) {
        return Optional.ofNullable(element).map(Element::text).filter(text -> !text.isBlank());
    }

    private static Optional<String> attribute(@Nullable Element element, String name) {
        return Optional.ofNullable(element).map(one -> one.attr(name).strip()).filter(value -> !value.isEmpty());
    }

    @SafeVarargs
    private static @Nullable String first(Optional<String>... values) {
        return Stream.of(values).flatMap(Optional::stream).findFirst().orElse(null);
    }
}
