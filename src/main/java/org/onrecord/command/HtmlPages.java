package org.onrecord.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.onrecord.extraction.Extraction;
import org.onrecord.extraction.Extraction.Actor;
import org.onrecord.text.Paragraph;

/** One page to look at, in need of nothing else: each article with its quotes coloured by speaker and named beside it. */
final class HtmlPages implements AutoCloseable {
    private final PrintWriter out;

    HtmlPages(PrintWriter out) {
        this.out = out;
        out.println("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>On Record</title>"
                + "<meta name=\"viewport\" content=\"width=device-width\">\n<style>" + style()
                + "</style></head><body>");
    }

    private static String style() {
        try (InputStream css = Objects.requireNonNull(HtmlPages.class.getResourceAsStream("extract.css"))) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(Extraction article) {
        Tones tones = new Tones(article);
        MarkedText text = new MarkedText(article, tones);
        out.println("<article class=\"article\">");
        boolean legend = true;
        boolean headline = true;
        for (Paragraph paragraph : article.paragraphs()) {
            if (legend && paragraph.role() == Paragraph.Role.BODY) {
                legend();
                legend = false;
            }
            // agencies repeat the headline
            String tag = paragraph.role() == Paragraph.Role.HEADLINE && headline ? "h1" : "p";
            headline &= paragraph.role() != Paragraph.Role.HEADLINE;
            out.println(
                    "<div class=\"row\"><" + tag + " class=\"" + paragraph.role() + "\">" + text.html(paragraph.span())
                            + "</" + tag + ">" + margin(text.begunIn(paragraph.span()), article, tones) + "</div>");
        }
        out.println("<div class=\"lists\">" + actors(article, tones) + topics(article) + "</div></article>");
    }

    private void legend() {
        out.println("<p class=\"legend\"><span class=\"q DIRECT\">quoted</span> &nbsp; "
                + "<span class=\"q MIXED\">quoted in part</span> &nbsp; <span class=\"q INDIRECT\">reported</span> &nbsp; "
                + "<b>who speaks</b> &nbsp; <i>what tells so</i></p>");
    }

    private static String margin(List<Extraction.Quote> quotes, Extraction article, Tones tones) {
        if (quotes.isEmpty()) {
            return "";
        }
        return quotes.stream()
                .map(quote -> "<li style=\"" + tones.style(quote) + "\"><b>" + escaped(speaker(quote, article)) + "</b>"
                        + "<span>" + note(quote, article) + "</span></li>")
                .collect(Collectors.joining("", "<ul class=\"margin\">", "</ul>"));
    }

    private static String speaker(Extraction.Quote quote, Extraction article) {
        return quote.actor() == null
                ? "Nobody named"
                : article.actors().get(quote.actor()).name();
    }

    /** "said, an intention, about the talks · 93 %". */
    private static String note(Extraction.Quote quote, Extraction article) {
        String act = quote.act() == Extraction.Act.ASSERTION
                ? ""
                : quote.act().name().toLowerCase(Locale.ROOT) + ", ";
        String about = quote.topics().stream()
                .map(topic -> article.topics().get(topic).label())
                .collect(Collectors.joining(", "));
        return escaped(act + (about.isEmpty() ? "" : "on " + about + ", ")) + Math.round(100 * quote.confidence())
                + " % sure";
    }

    private static String actors(Extraction article, Tones tones) {
        Map<Integer, Long> quotes = article.quotes().stream()
                .filter(quote -> quote.actor() != null)
                .collect(Collectors.groupingBy(quote -> Objects.requireNonNull(quote.actor()), Collectors.counting()));
        StringBuilder items = new StringBuilder("<section><h2>Actors</h2><ul>");
        for (int i = 0; i < article.actors().size(); i++) {
            Actor actor = article.actors().get(i);
            String tone = quotes.containsKey(i) ? tones.style(i) : "--tone:transparent";
            String dot = "<i class=\"dot\" style=\"" + tone + "\"></i>";
            items.append("<li>")
                    .append(dot)
                    .append("<b>")
                    .append(escaped(actor.name()))
                    .append("</b> <span>");
            items.append(escaped(about(actor, quotes.getOrDefault(i, 0L)))).append("</span></li>");
        }
        return items.append("</ul></section>").toString();
    }

    private static String about(Actor actor, long quotes) {
        String office =
                actor.titles().stream().findFirst().map(title -> ", " + title).orElse("");
        return actor.kind().name().toLowerCase(Locale.ROOT)
                + office
                + (quotes == 0 ? "" : quotes == 1 ? ", 1 quote" : ", " + quotes + " quotes");
    }

    private static String topics(Extraction article) {
        return article.topics().stream()
                .map(topic -> "<li><b>" + escaped(topic.label()) + "</b> <span>"
                        + (topic.discussed() ? "discussed" : "") + "</span></li>")
                .collect(Collectors.joining("", "<section><h2>Topics</h2><ul>", "</ul></section>"));
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public void close() {
        out.println("</body></html>");
    }
}
